import { describe, expect, it } from 'vitest';
import { simulatedLog } from '@/domain/scheduling/fit/testing';
import { DEFAULT_PARAMETERS, fittedParameters } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import { commitImport } from '../../store/commit';
import { exportLearner } from '../../store/export-learner';
import { createLearner } from '../../store/learners';
import { change, reviewRow } from '../../store/testing/rows';
import { readStanding } from '../standing';
import { arrangeStore, cards, DAY, practiceOn } from '../testing/arrange';
import { fitDaily } from './fit-daily';
import { failLast } from './testing';

const store = await arrangeStore();
const NOW = Date.UTC(2026, 11, 1, 12);
const fading = DEFAULT_PARAMETERS.weights.map((weight, at) =>
  at < 4 ? weight * 0.15 : at === 8 ? weight - 1 : weight,
);
const byItem = (a: { itemId: string }, b: { itemId: string }) => (a.itemId < b.itemId ? -1 : 1);

/** A learner with a simulated past. */
async function arrange(id: string, weights: readonly number[], answers: number) {
  const log = simulatedLog(weights, 2, answers, 0.25);
  await createLearner(store, { id, now: NOW, timeZone: 'UTC' });
  await commitImport(store, {
    learner: change({ id, timeZone: 'UTC' }),
    reviews: log.map((answer) => reviewRow({ ...answer, correct: answer.rating !== 'again' })),
    memories: [...replay(log, DEFAULT_PARAMETERS).values()],
  });
  const practice = practiceOn(store, cards('a-1'));
  const standing = await readStanding(practice, { learnerId: id, now: NOW });
  if (standing === null) throw new Error('The learner is gone.');
  return { practice, standing, read: async () => exportLearner(store, id) };
}

describe('the day’s fit', () => {
  it('of a learner who forgets otherwise is taken, and memories are made again with it, once a day', async () => {
    const { practice, standing, read } = await arrange('fading', fading, 1_500);
    expect(await fitDaily(practice, standing, NOW)).toBe('taken');
    const after = await read();
    const [fit] = after?.fits ?? [];
    expect(fit).toMatchObject({ kept: true, heldOut: 300 });
    expect(fit?.logLoss).toBeLessThan(fit?.logLossBefore ?? 0);
    expect(after?.plan?.parametersId).toBe(fit?.id);
    const replayed = replay(after?.reviews ?? [], fittedParameters(fit ?? { id: '', weights: [] }, 0.9));
    expect(after?.memories).toEqual([...replayed.values()].toSorted(byItem));

    expect(await fitDaily(practice, standing, NOW + 1)).toBe('done today');
    const fresh = await readStanding(practice, { learnerId: 'fading', now: NOW + DAY });
    expect(fresh?.parameters.id).toBe(`${fit?.id}-r90`);
  });

  it('of a learner like most is kept to be shown and changes nothing', async () => {
    const { practice, standing, read } = await arrange('like-most', DEFAULT_PARAMETERS.weights, 1_000);
    const before = await read();
    expect(await fitDaily(practice, standing, NOW)).toBe('fitted');
    const after = await read();
    expect(after?.fits).toMatchObject([{ kept: false }]);
    expect(after).toMatchObject({ plan: null, memories: before?.memories });
  });

  it('that breaks off leaves memories, plan and weights as they were', async () => {
    const { practice, standing, read } = await arrange('broken-off', fading, 1_500);
    const before = await read();
    await expect(fitDaily({ ...practice, store: failLast(store) }, standing, NOW)).rejects.toThrow();
    expect(await read()).toEqual(before);
  });

  it('waits for a thousand answers', async () => {
    const { practice, standing } = await arrange('new', fading, 300);
    expect(await fitDaily(practice, standing, NOW)).toBe('too few');
  });
});
