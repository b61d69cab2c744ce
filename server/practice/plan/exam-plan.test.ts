import { describe, expect, it } from 'vitest';
import { BLANK_PLAN, type StudyPlan } from '@/domain/session/study-plan';
import {
  arrangeStore,
  ask,
  cards,
  DAY,
  greet,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from '../testing/arrange';
import { putPlan } from './put-plan';

const store = await arrangeStore();
const items = cards(...Array.from({ length: 12 }, (_, at) => `${'abcd'[at % 4]}-${at}`));

async function planned(changes: Partial<StudyPlan>) {
  const practice = practiceOn(store, items);
  const { learnerId, question } = await greet(practice);
  const plan = { ...BLANK_PLAN, examOn: '2026-12-11', ...changes };
  expect((await putPlan(practice, { learnerId, plan, now: NOW })).status).toBe('kept');
  return { practice, learnerId, question };
}

/** Answers all that is asked at a time, right but for the first so many; says how many questions that took. */
async function answerAll({ practice, learnerId }: Awaited<ReturnType<typeof planned>>, now: number, wrong = 0) {
  const counts: { due: number; new: number }[] = [];
  let next = await ask(practice, learnerId, now);
  while (!next.done && counts.length < 60) {
    counts.push({ due: next.due, new: next.new });
    const at = { answeredAt: new Date(now + counts.length * MINUTE).toISOString() };
    const given = rightAnswer(next, counts.length <= wrong ? { ...at, response: { dontKnow: true } } : at);
    const reply = await send(practice, learnerId, [given], { now: now + counts.length * MINUTE, next: true });
    if (reply.next === undefined) throw new Error('Nothing came next.');
    next = reply.next;
  }
  return { counts, next };
}

describe('with a date', () => {
  it('asks what the day’s minutes hold, counts down, and says what tomorrow brings', async () => {
    const learner = await planned({ minutes: [3, 3, 3, 3, 3, 3, 3] });
    const { counts, next } = await answerAll(learner, NOW);
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.length).toBeLessThan(9);
    expect(counts.at(-1)).toMatchObject({ due: expect.any(Number) });
    expect(next).toMatchObject({ done: true, nextDueAt: '2026-11-22T00:00:00.000Z' });
  });

  it('asks again what was missed', async () => {
    const learner = await planned({});
    const { counts } = await answerAll(learner, NOW, 2);
    expect(counts.length).toBeGreaterThan(6);
  });

  it('asks nothing new on a day off', async () => {
    const learner = await planned({ daysOff: ['2026-11-21'] });
    // The question that waited before the plan was made still does.
    expect((await answerAll(learner, NOW)).counts).toHaveLength(1);
  });

  it('leaves no pile after a week away', async () => {
    const learner = await planned({ minutes: [4, 4, 4, 4, 4, 4, 4] });
    const before = await answerAll(learner, NOW);
    const after = await answerAll(learner, NOW + 8 * DAY);
    expect(after.counts[0]?.due).toBeLessThanOrEqual(13);
    expect(after.counts.length).toBeLessThanOrEqual(13);
    expect(before.counts.length).toBeGreaterThan(0);
  });

  it('hands over to plain spaced repetition from the exam on', async () => {
    const learner = await planned({ examOn: '2026-11-22', minutes: [1, 1, 1, 1, 1, 1, 1] });
    await answerAll(learner, NOW);
    expect(mustAsk(await ask(learner.practice, learner.learnerId, NOW + 2 * DAY)).new).toBeGreaterThan(3);
  });
});
