import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review, ReviewEvent } from './memory';
import { DEFAULT_PARAMETERS } from './parameters';
import { replay } from './replay';
import { isReviewEvent, nextRejudge, standingAnswers } from './standing-answers';

const START = Date.UTC(2026, 0, 5, 18);
const MOST = 30;

type Row = Review & { correct: boolean };

const rated = fc.record({
  rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
  guessed: fc.boolean(),
  correct: fc.boolean(),
});

/** A log, and for some of its answers how they were judged again, one after another, and whether they were taken back. */
const logs = fc.array(
  fc.record({
    itemId: fc.constantFrom('a', 'b'),
    gap: fc.integer({ min: 0, max: 40 * 86_400_000 }),
    first: rated,
    again: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(rated, { maxLength: 12 })),
    isTakenBack: fc.boolean(),
    id: fc.uuid(),
  }),
  { maxLength: MOST },
);

/** The events as they were written, and the answers as they would be had they been judged so at once. */
function told(rows: typeof logs extends fc.Arbitrary<infer T> ? T : never): { events: Row[]; atOnce: Row[] } {
  const events: Row[] = [];
  const atOnce: Row[] = [];
  let now = START;
  for (const { itemId, gap, first, again, isTakenBack, id } of rows) {
    now += gap;
    const common = { issuedId: `of ${id}`, itemId, answeredAt: now, parameters: DEFAULT_PARAMETERS.id };
    const answer: Row = { ...common, ...first, id, event: 'answer', receivedAt: now + 1_000 };
    const own: Row[] = [answer];
    for (const judged of again) {
      const event = nextRejudge(own.map((one) => one.event));
      own.push({ ...answer, ...judged, id: `${event} ${id}`, event, receivedAt: now + 5_000 + own.length });
    }
    if (isTakenBack) own.push({ ...answer, id: `void ${id}`, event: 'void', receivedAt: now + 9_000 });
    else atOnce.push({ ...answer, ...again.at(-1) });
    events.push(...own);
  }
  return { events, atOnce };
}

describe('an answer that was judged again', () => {
  it('stands as if it had been judged so at once, and replays so, in whatever order the log comes', () => {
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, chance) => {
        const { events, atOnce } = told(rows);
        const mixed = events
          .map((event) => ({ event, at: chance.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ event }) => event);
        expect(standingAnswers(events)).toStrictEqual(atOnce);
        const replayed = replay(mixed, DEFAULT_PARAMETERS);
        const expected = replay(atOnce, DEFAULT_PARAMETERS);
        expect(new Map([...replayed].toSorted())).toStrictEqual(new Map([...expected].toSorted()));
      }),
      { numRuns: process.env.CHECKPOINT_FULL ? 5_000 : 300, seed: 20261122 },
    );
  });

  it('is none where its answer is not in the log', () => {
    expect(standingAnswers([{ event: 'rejudge', issuedId: 'x' }])).toEqual([]);
  });

  it.each<[ReviewEvent[], ReviewEvent]>([
    [['answer'], 'rejudge'],
    [['answer', 'rejudge'], 'rejudge-02'],
    [['rejudge-02', 'void', 'rejudge', 'answer'], 'rejudge-03'],
    [['answer', ...Array.from({ length: 9 }, () => 'rejudge' as const)], 'rejudge-10'],
  ])('after %j is %s', (events, expected) => {
    expect(nextRejudge(events)).toBe(expected);
  });

  it('is judged 99 times at most', () => {
    expect(() => nextRejudge(Array.from({ length: 99 }, () => 'rejudge'))).toThrow('too often');
  });

  it.each([
    ['answer', true],
    ['rejudge', true],
    ['rejudge-02', true],
    ['rejudge-99', true],
    ['rejudge-01', false],
    ['rejudge-2', false],
    ['rejudge-100', false],
    ['reset', false],
  ])('%s is an event: %s', (text, expected) => {
    expect(isReviewEvent(text)).toBe(expected);
  });
});
