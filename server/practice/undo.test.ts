import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import type { Store } from '../store/open-store';
import type { Practice } from './practice';
import { putMarks } from './put-marks';
import {
  arrangeStore,
  ask,
  cards,
  DAY,
  greet,
  keptOf,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';
import { type UndoOutcome, undo } from './undo';

let store: Store;
let practice: Practice;
const items = cards('a-1', 'a-2', 'b-1', 'b-2');

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, items);
});

const kept = (learnerId: string) => keptOf(store, learnerId);

function mustUndo(outcome: UndoOutcome) {
  if (outcome.status !== 'undone') throw new Error(JSON.stringify(outcome));
  return outcome.reply;
}

const at = (ms: number) => ({ answeredAt: new Date(ms).toISOString() });
const later = NOW + 2 * MINUTE;

/** The law: whatever happened, the memories kept are those of the log, and a process that knows nothing sees the same. */
async function expectTrue(learnerId: string, now: number): Promise<void> {
  const { memories, reviews } = await kept(learnerId);
  const replayed = [...replay(reviews, DEFAULT_PARAMETERS).values()].toSorted((one, other) =>
    one.itemId < other.itemId ? -1 : 1,
  );
  expect(memories).toEqual(replayed);
  expect(await ask(practiceOn(store, items), learnerId, now)).toEqual(await ask(practice, learnerId, now));
}

describe('taking back the last answer', () => {
  it('asks the same question again, and the log keeps both', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer], { next: true });
    const { next } = mustUndo(await undo(practice, { learnerId, answer: answer.id, now: later }));
    const again = mustAsk(next);
    expect(again).toMatchObject({ question: question.question, topic: question.topic, due: 0, new: 4 });
    expect(again.issued).not.toBe(question.issued);
    const { reviews, memories } = await kept(learnerId);
    expect(reviews.map(({ event }) => event)).toEqual(['answer', 'void']);
    expect(memories).toEqual([]);
    await expectTrue(learnerId, later);

    const { results } = await send(practice, learnerId, [rightAnswer(again, at(later))], { now: later });
    expect(results).toMatchObject([{ status: 'accepted', memory: { before: null } }]);
    expect((await kept(learnerId)).memories).toMatchObject([{ itemId: 'a-1', reps: 1 }]);
  });

  it('twice is once, by two processes at once, too', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer]);
    const other = practiceOn(store, items);
    const outcomes = await Promise.all(
      [practice, other, practice].map((one) => undo(one, { learnerId, answer: answer.id, now: later })),
    );
    const [first, ...others] = outcomes.map((outcome) => mustUndo(outcome).next);
    expect(others).toEqual([first, first]);
    expect((await kept(learnerId)).reviews).toHaveLength(2);
  });

  it('is refused with a sentence when another answer was given since, and one after another goes back far', async () => {
    const { learnerId, question } = await greet(practice);
    const first = rightAnswer(question, at(NOW + 1));
    const { next } = await send(practice, learnerId, [first], { next: true, now: NOW + 1 });
    const second = rightAnswer(mustAsk(next), at(NOW + 2));
    await send(practice, learnerId, [second], { now: NOW + 2 });
    const refused = await undo(practice, { learnerId, answer: first.id, now: later });
    expect(refused).toEqual({ status: 'refused', message: expect.stringMatching(/^Only the latest answer .+\.$/) });
    expect((await kept(learnerId)).reviews).toHaveLength(2);
    mustUndo(await undo(practice, { learnerId, answer: second.id, now: later }));
    mustUndo(await undo(practice, { learnerId, answer: first.id, now: later }));
    expect((await kept(learnerId)).memories).toEqual([]);
    await expectTrue(learnerId, later);
  });

  it('makes the answer a conflict when it is sent once more', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer]);
    mustUndo(await undo(practice, { learnerId, answer: answer.id, now: later }));
    for (const body of [answer, { ...answer, id: randomUUID() }]) {
      expect((await send(practice, learnerId, [body])).results).toMatchObject([{ status: 'conflict' }]);
    }
    expect((await kept(learnerId)).memories).toEqual([]);
  });

  it('races with another answer in one order or the other', async () => {
    for (const first of [0, 1]) {
      const { learnerId, question } = await greet(practice);
      const one = rightAnswer(question, at(NOW + 1));
      const { next } = await send(practice, learnerId, [one], { next: true, now: NOW + 1 });
      const two = rightAnswer(mustAsk(next), at(NOW + 2));
      const other = practiceOn(store, items);
      const work = [
        () => undo(other, { learnerId, answer: one.id, now: later }),
        () => send(practice, learnerId, [two], { now: later }),
      ];
      await Promise.all((first === 0 ? work : work.toReversed()).map((start) => start()));
      const { reviews } = await kept(learnerId);
      expect([2, 3]).toContain(reviews.length);
      await expectTrue(learnerId, later);
    }
  });

  it('asks the item as it is now when its author has changed it since', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer]);
    const edited = practiceOn(
      store,
      items.map((item) => ({ ...item, version: `${item.id}@2` })),
    );
    const next = mustAsk(mustUndo(await undo(edited, { learnerId, answer: answer.id, now: later })).next);
    const { issued } = await kept(learnerId);
    expect(issued.find(({ id }) => id === next.issued)).toMatchObject({ itemId: 'a-1', version: 'a-1@2' });
    expect((await send(edited, learnerId, [rightAnswer(next, at(later))], { now: later })).results).toMatchObject([
      { status: 'accepted', memory: { before: null } },
    ]);
  });

  it('leaves what was put on the item, and asks another where it was put aside', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer]);
    await putMarks(practice, { learnerId, now: NOW + MINUTE, request: { issued: question.issued, bury: true } });
    const next = mustAsk(mustUndo(await undo(practice, { learnerId, answer: answer.id, now: later })).next);
    expect(next.topic.id).toBe('a');
    const { issued, memories, marks } = await kept(learnerId);
    expect(issued.find(({ id }) => id === next.issued)?.itemId).not.toBe('a-1');
    expect(memories).toEqual([]);
    expect(marks).toMatchObject([{ itemId: 'a-1' }]);
  });

  it('knows only the own answers', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer]);
    const { learnerId: stranger } = await greet(practice);
    const tried = await undo(practice, { learnerId: stranger, answer: answer.id, now: later });
    expect(tried).toEqual({ status: 'unknown answer' });
    expect(await undo(practice, { learnerId: 'nobody', answer: answer.id, now: later })).toEqual({
      status: 'no learner',
    });
  });

  it('leaves the memories that the log without the answers gives, whatever came before', async () => {
    const actions = fc.array(
      fc.record({
        does: fc.constantFrom('right', 'right', 'wrong', 'undo'),
        pause: fc.constantFrom(MINUTE, 12 * MINUTE, DAY, 9 * DAY),
      }),
      { minLength: 4, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(actions, async (steps) => {
        const { learnerId } = await greet(practice);
        const given: string[] = [];
        let now = NOW;
        for (const { does, pause } of steps) {
          now += pause;
          const last = given.at(-1);
          if (does === 'undo') {
            if (last !== undefined) mustUndo(await undo(practice, { learnerId, answer: last, now }));
            given.pop();
            continue;
          }
          const next = await ask(practice, learnerId, now);
          if (next.done) continue;
          const wrong = does === 'wrong' && { response: { dontKnow: true } as const };
          const answer = rightAnswer(next, { ...at(now), ...wrong });
          await send(practice, learnerId, [answer], { now });
          given.push(answer.id);
        }
        const { reviews } = await kept(learnerId);
        const standing = reviews.filter(({ id }) => given.includes(id));
        expect(replay(reviews, DEFAULT_PARAMETERS)).toEqual(replay(standing, DEFAULT_PARAMETERS));
        await expectTrue(learnerId, now);
      }),
      { numRuns: process.env.CHECKPOINT_FULL ? 100 : 8, seed: 20261121 },
    );
  });
});
