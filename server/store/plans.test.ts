import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS, fittedParameters, publishedParameters } from '@/domain/scheduling/parameters';
import { createLearner, findLearner } from '@/server/store/learners';
import { readMemories } from '@/server/store/memories';
import { type Fit, findParameters, parametersOf, readFits, readParameters, setOf } from '@/server/store/parameter-sets';
import { commitFit, commitPlan, readPlan, type StoredPlan } from '@/server/store/plans';
import { change, memoryRow, NOON } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

const plan = (over: Partial<StoredPlan> = {}): StoredPlan => ({
  ...{ examVersion: 'MLA-C02', examOn: '2026-12-20', minutes: [20, 25, 0, 20, 45, 600, 0], daysOff: ['2026-12-06'] },
  ...{ desiredRetention: 0.87, extraMinutes: 30, parametersId: null, changedAt: NOON },
  ...over,
});

const fittedRow = (over: Partial<Fit> = {}): Fit => ({
  ...{ id: 'fsrs6-fit-1', weights: DEFAULT_PARAMETERS.weights.map((weight) => weight / 3), fittedTo: 1_000 },
  ...{ heldOut: 250, logLoss: 0.412345678901, logLossBefore: 0.5, kept: true, createdAt: NOON },
  ...over,
});

async function peopled(kind: Kind) {
  const store = await scratchStore(kind);
  for (const id of ['ann', 'bob']) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  return store;
}

const atRevision = (expectedRevision: number) => change({ expectedRevision });

describe.each(KINDS)('plans and weights on %s', (kind) => {
  it('are kept as they are, with the memories that follow, for one learner', async () => {
    const store = await peopled(kind);
    expect(await readPlan(store, 'ann')).toBeNull();
    const memories = [memoryRow(), memoryRow({ itemId: 'grid' })];
    expect(await commitPlan(store, { learner: atRevision(0), plan: plan(), memories })).toBe('committed');
    expect(await readPlan(store, 'ann')).toEqual(plan());
    const later = plan({ examVersion: 'MLA-C01', examOn: null, daysOff: [], extraMinutes: 0, changedAt: NOON + 1 });
    const moved = memoryRow({ stability: 3.123456789012345, scheduledDays: 4 });
    const written = { learner: atRevision(1), plan: later, memories: [moved], forgotten: ['grid'] };
    expect(await commitPlan(store, written)).toBe('committed');
    expect(await readPlan(store, 'ann')).toEqual(later);
    expect([...(await readMemories(store, 'ann')).values()]).toEqual([moved]);
    expect((await findLearner(store, 'ann'))?.revision).toBe(2);
    expect([await readPlan(store, 'bob'), (await readMemories(store, 'bob')).size]).toEqual([null, 0]);
  });

  it('are written whole or not at all: nothing where somebody came first, or where one part cannot be', async () => {
    const store = await peopled(kind);
    await commitPlan(store, { learner: atRevision(0), plan: plan(), memories: [memoryRow()], fit: fittedRow() });
    const other = { plan: plan({ desiredRetention: 0.7 }), memories: [memoryRow({ stability: 9 })], forgotten: [] };
    expect(await commitPlan(store, { ...other, learner: atRevision(0) })).toBe('moved');
    expect(await commitPlan(store, { ...other, learner: atRevision(1), fit: fittedRow() })).toBe('duplicate');
    const unwritable = memoryRow({ itemId: null as unknown as string });
    const broken = { ...other, memories: [...other.memories, unwritable], learner: atRevision(1) };
    await expect(commitPlan(store, broken)).rejects.toThrow();
    expect(await readPlan(store, 'ann')).toEqual(plan());
    expect([...(await readMemories(store, 'ann')).values()]).toEqual([memoryRow()]);
    expect((await findLearner(store, 'ann'))?.revision).toBe(1);
  });

  it('name the set that memories are made with', async () => {
    const store = await peopled(kind);
    expect(await readParameters(store, 'ann')).toBe(DEFAULT_PARAMETERS);
    await commitPlan(store, { learner: atRevision(0), plan: plan() });
    expect(await readParameters(store, 'ann')).toEqual(publishedParameters(0.87));
    await commitPlan(store, { learner: atRevision(1), plan: plan({ parametersId: fittedRow().id }), fit: fittedRow() });
    expect(await readParameters(store, 'ann')).toEqual(fittedParameters(fittedRow(), 0.87));
    expect(await readParameters(store, 'bob')).toBe(DEFAULT_PARAMETERS);
    // What is another learner's is not there.
    await expect(parametersOf(store, 'bob', { desiredRetention: 0.9, parametersId: fittedRow().id })).rejects.toThrow(
      'are not there',
    );
    expect(setOf(null, [fittedRow()])).toBe(DEFAULT_PARAMETERS);
  });

  it('find the set that a review names, also when another is in use since', async () => {
    const store = await peopled(kind);
    await commitFit(store, atRevision(0), fittedRow({ kept: false }));
    expect(await findParameters(store, 'ann', `${fittedRow().id}-r80`)).toEqual(fittedParameters(fittedRow(), 0.8));
    expect(await findParameters(store, 'bob', `${fittedRow().id}-r80`)).toBe(DEFAULT_PARAMETERS);
    expect(await findParameters(store, 'ann', publishedParameters(0.75).id)).toEqual(publishedParameters(0.75));
    expect(await findParameters(store, 'ann', 'of another program')).toBe(DEFAULT_PARAMETERS);
    expect(await readPlan(store, 'ann')).toBeNull();
  });

  it('tell the fits of a learner, the latest first, with every digit', async () => {
    const store = await peopled(kind);
    const later = fittedRow({ id: 'fsrs6-fit-2', kept: false, createdAt: NOON + 86_400_000 });
    await commitFit(store, atRevision(0), fittedRow());
    await commitFit(store, atRevision(1), later);
    expect(await readFits(store, 'ann')).toEqual([later, fittedRow()]);
    expect(await readFits(store, 'ann', 1)).toEqual([later]);
    expect(await readFits(store, 'bob')).toEqual([]);
  });
});
