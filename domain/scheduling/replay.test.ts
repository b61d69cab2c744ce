import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory, Review } from './memory';
import { DEFAULT_PARAMETERS, publishedParameters } from './parameters';
import * as under from './replay';

const START = Date.UTC(2026, 0, 5, 18);

/** Not the set that the reviews name: what counts is the learner's own. */
const OWN = publishedParameters(0.83);
const replay = (reviews: readonly Review[]) => under.replay(reviews, OWN);
const rebuild = (reviews: readonly Review[]) => under.rebuild(reviews, OWN);
const apply = (memory: Memory | null, arrived: Review, log: readonly Review[]) =>
  under.apply(memory, arrived, log, OWN);

/** Histories over three items with gaps from nothing (two answers in one millisecond) to three months, and an order of arrival. */
const histories = fc
  .array(
    fc.record({
      itemId: fc.constantFrom('a', 'b', 'c'),
      gap: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 1_800_000 }),
        fc.integer({ min: 1, max: 90 * 86_400_000 }),
      ),
      rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
      guessed: fc.boolean(),
      id: fc.uuid(),
      arrival: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  .map((rows) => {
    let now = START;
    const log = rows.map(({ itemId, gap, rating, guessed, id, arrival }): { review: Review; arrival: number } => {
      now += gap;
      const times = { answeredAt: now, receivedAt: now + 1000 };
      const review = { id, event: 'answer', issuedId: `of ${id}`, itemId, rating, guessed, ...times } as const;
      return { review: { ...review, parameters: DEFAULT_PARAMETERS.id }, arrival };
    });
    const reviews = log.map(({ review }) => review);
    return { reviews, arrivals: log.toSorted((x, y) => x.arrival - y.arrival).map(({ review }) => review) };
  });

/** As the server does: one memory and one log an item, each answer applied as it arrives. */
function receive(arrivals: Review[]): Map<string, Memory> {
  const memories = new Map<string, Memory>();
  const logs = new Map<string, Review[]>();
  for (const arrived of arrivals) {
    const memory = memories.get(arrived.itemId) ?? null;
    const log = logs.get(arrived.itemId) ?? [];
    memories.set(arrived.itemId, apply(memory, arrived, under.isLate(memory, arrived) ? log : []));
    logs.set(arrived.itemId, [...log, arrived]);
  }
  return memories;
}

describe('the log is the truth', () => {
  it('replays to the memories that were kept, in whatever order the answers arrived', () => {
    fc.assert(
      fc.property(histories, ({ reviews, arrivals }) => {
        const kept = receive(arrivals);
        expect(new Map([...kept].toSorted())).toStrictEqual(new Map([...replay(reviews)].toSorted()));
        for (const [itemId, memory] of kept) {
          expect(rebuild(arrivals.filter((review) => review.itemId === itemId))).toStrictEqual(memory);
        }
      }),
      { numRuns: process.env.CHECKPOINT_FULL ? 5_000 : 300, seed: 20261121 },
    );
  });

  it('holds an answer that was taken back, and replays as if it had never been given', () => {
    const taken = fc.array(fc.nat({ max: 39 }), { maxLength: 5 });
    fc.assert(
      fc.property(histories, taken, ({ reviews }, places) => {
        const back = reviews.filter((_, at) => places.includes(at));
        const voids = back.map((one): Review => ({ ...one, id: `void ${one.id}`, event: 'void' }));
        const without = replay(reviews.filter((one) => !back.includes(one)));
        expect(replay([...voids, ...reviews])).toStrictEqual(without);
        expect(
          replay([...reviews, ...voids, ...voids.map((one) => ({ ...one, id: `${one.id} again` }))]),
        ).toStrictEqual(without);
      }),
    );
  });

  it('takes a late answer into a log from which others were taken back', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 39 }), ({ reviews }, place) => {
        const [late, ...ofItem] = reviews.filter(({ itemId }) => itemId === 'a');
        const back = ofItem[place % Math.max(1, ofItem.length)];
        if (late === undefined || back === undefined) return;
        const log = [...ofItem, { ...back, id: `void ${back.id}`, event: 'void' as const }];
        const kept = rebuild(log);
        const last = kept !== null && under.isLate(kept, late) ? apply(kept, late, log) : null;
        if (last !== null) expect(last).toStrictEqual(rebuild([late, ...ofItem.filter((one) => one !== back)]));
      }),
    );
  });

  it('survives being written as JSON', () => {
    fc.assert(
      fc.property(histories, ({ reviews }) => {
        expect(replay(JSON.parse(JSON.stringify(reviews)))).toStrictEqual(replay(reviews));
      }),
    );
  });

  it('is empty where nothing was answered', () => {
    expect(rebuild([])).toBeNull();
    expect(replay([])).toEqual(new Map());
  });

  it('refuses to add a late answer to a memory without the log', () => {
    const first: Review = {
      ...{ id: 'x', event: 'answer', issuedId: 'of x', itemId: 'a', answeredAt: START, receivedAt: START },
      ...{ rating: 'good', guessed: false, parameters: DEFAULT_PARAMETERS.id },
    };
    const memory = apply(null, first, []);
    expect(() => apply(memory, { ...first, id: 'y', answeredAt: START - 1 }, [])).toThrow(/whole log/);
  });
});
