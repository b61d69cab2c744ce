import { describe, expect, it } from 'vitest';
import { publishedParameters } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import { BLANK_PLAN } from '@/domain/session/study-plan';
import { exportLearner } from '../../store/export-learner';
import type { Store } from '../../store/open-store';
import { arrangeStore, cards, greet, MINUTE, NOW, practiceOn, rightAnswer, send } from '../testing/arrange';
import { putPlan } from './put-plan';
import { failLast } from './testing';

const store = await arrangeStore();
const LATER = NOW + 5 * MINUTE;

async function practised(on: Store = store) {
  const practice = practiceOn(on, cards('sea-1', 'sea-2', 'sea-3'));
  const { learnerId, question } = await greet(practice);
  const reply = await send(practice, learnerId, [rightAnswer(question)], { next: true });
  if (reply.next === undefined || reply.next.done) throw new Error('Nothing was asked.');
  await send(practice, learnerId, [rightAnswer(reply.next, { confidence: 'fairly' })]);
  return { practice, learnerId };
}

async function ownOf(learnerId: string) {
  const own = await exportLearner(store, learnerId);
  if (own === null) throw new Error('The learner is gone.');
  return own;
}

const byItem = (a: { itemId: string }, b: { itemId: string }) => (a.itemId < b.itemId ? -1 : 1);

describe('a plan', () => {
  it('is kept, and its days off stand in order, each once', async () => {
    const { practice, learnerId } = await practised();
    const daysOff = ['2026-12-31', '2026-12-24', '2026-12-24'];
    const plan = { ...BLANK_PLAN, examOn: '2027-01-15', daysOff };
    const kept = { ...plan, daysOff: ['2026-12-24', '2026-12-31'] };
    expect(await putPlan(practice, { learnerId, plan, now: LATER })).toEqual({ status: 'kept', learnerId, plan: kept });
    expect((await ownOf(learnerId)).plan).toEqual({ ...kept, parametersId: null, changedAt: LATER });
  });

  it('that wants more or less retained makes the memories again from the log', async () => {
    const { practice, learnerId } = await practised();
    const before = await ownOf(learnerId);
    await putPlan(practice, { learnerId, plan: { ...BLANK_PLAN, desiredRetention: 0.75 }, now: LATER });
    const after = await ownOf(learnerId);
    const replayed = replay(after.reviews, publishedParameters(0.75));
    expect(after.memories).toEqual([...replayed.values()].toSorted(byItem));
    expect(after.memories).not.toEqual(before.memories);
    expect(after.reviews).toEqual(before.reviews);
  });

  it('that cannot be written leaves plan and memories as they were', async () => {
    const { practice, learnerId } = await practised();
    const before = await ownOf(learnerId);
    const failing = failLast(store);
    const plan = { ...BLANK_PLAN, desiredRetention: 0.75 };
    await expect(putPlan({ ...practice, store: failing }, { learnerId, plan, now: LATER })).rejects.toThrow();
    expect(await ownOf(learnerId)).toEqual(before);
  });

  it('is refused in sentences, and makes no guest', async () => {
    const { practice, learnerId } = await practised();
    const plan = { ...BLANK_PLAN, examOn: '2026-11-20' };
    const outcome = await putPlan(practice, { learnerId, plan, now: LATER });
    expect(outcome).toMatchObject({ status: 'refused', problems: [{ field: 'examOn' }] });
    const count = await store.db.learner.count();
    expect((await putPlan(practice, { learnerId: null, plan, now: LATER })).status).toBe('refused');
    expect(await store.db.learner.count()).toBe(count);
  });

  it('of a visitor makes a guest', async () => {
    const { practice } = await practised();
    const outcome = await putPlan(practice, { learnerId: null, plan: BLANK_PLAN, timeZone: 'Asia/Tokyo', now: LATER });
    if (outcome.status !== 'kept') throw new Error(outcome.status);
    expect(await ownOf(outcome.learnerId)).toMatchObject({ learner: { timeZone: 'Asia/Tokyo' }, plan: BLANK_PLAN });
  });
});
