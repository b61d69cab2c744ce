import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS, fittedParameters, publishedParameters } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import { BLANK_PLAN } from '@/domain/session/study-plan';
import { exportLearner as readExport } from '../store/export-learner';
import { commitPlan } from '../store/plans';
import { exportLearner, type LearnerFile } from './export-learner';
import { importLearner } from './import-learner';
import { arrangeStore, cards, DAY, greet, MINUTE, NOW, practiceOn, rightAnswer, send } from './testing/arrange';

const store = await arrangeStore();
const weights = DEFAULT_PARAMETERS.weights.map((weight, at) => (at === 2 ? 4 : weight));
const fit = {
  ...{ id: 'fsrs6-fit-mine', weights, fittedTo: 800, heldOut: 200, logLoss: 0.4, logLossBefore: 0.5 },
  ...{ kept: true, createdAt: NOW },
};

/** A learner who answered once and whose memories are made with fitted weights. */
async function practised() {
  const practice = practiceOn(store, cards('sea-1', 'sea-2'));
  const { learnerId, question } = await greet(practice);
  await send(practice, learnerId, [rightAnswer(question)]);
  return { practice, learnerId };
}

/** One whose plan wants 80 % retained, with the weights given. */
async function planned(fits: (typeof fit)[]) {
  const { practice, learnerId } = await practised();
  const own = await readExport(store, learnerId);
  if (own === null) throw new Error('The learner is gone.');
  const [used] = fits;
  const parameters = used === undefined ? publishedParameters(0.8) : fittedParameters(used, 0.8);
  const { id, revision, openIssuedId, timeZone } = own.learner;
  const plan = { ...BLANK_PLAN, examOn: '2027-02-01', desiredRetention: 0.8, changedAt: NOW };
  const status = await commitPlan(store, {
    learner: { id, expectedRevision: revision, openIssuedId, timeZone, now: NOW },
    plan: { ...plan, parametersId: used?.id ?? null },
    memories: [...replay(own.reviews, parameters).values()],
    ...(used && { fit: used }),
  });
  expect(status).toBe('committed');
  return { practice, learnerId, file: await fileOf(practice, learnerId) };
}

async function fileOf(practice: Parameters<typeof exportLearner>[0], learnerId: string): Promise<LearnerFile> {
  const file = await exportLearner(practice, learnerId);
  if (file === null) throw new Error('The learner is gone.');
  return file;
}

describe('plan and weights in a learner’s file', () => {
  it('come along to another learner, whose memories are made with them from then on, once', async () => {
    const { practice, learnerId, file } = await planned([fit]);
    const other = await practised();
    const input = { ...file, learnerId: other.learnerId, now: NOW + MINUTE };
    expect(await importLearner(other.practice, input)).toMatchObject({ status: 'imported', added: 1, beside: 2 });
    expect(await importLearner(other.practice, input)).toMatchObject({ status: 'imported', added: 0, beside: 0 });

    const after = await readExport(store, other.learnerId);
    expect(after?.fits).toMatchObject([{ weights, createdAt: NOW }]);
    expect(after?.plan).toMatchObject({ examOn: '2027-02-01', parametersId: after?.fits[0]?.id });
    expect(after?.fits[0]?.id).not.toBe(fit.id);
    const replayed = replay(after?.reviews ?? [], fittedParameters(fit, 0.8));
    expect(after?.memories).toEqual([...replayed.values()].toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)));
    // And back again, where the same weights are known under their first name.
    const back = await fileOf(other.practice, other.learnerId);
    const own = { ...back, learnerId, now: NOW + MINUTE };
    expect(await importLearner(practice, own)).toMatchObject({ status: 'imported', beside: 0 });
  });

  it('stay as they are where they were changed later here', async () => {
    const { practice, learnerId, file } = await planned([]);
    const older = {
      ...file,
      plan: file.plan && { ...file.plan, examOn: null, changedAt: new Date(NOW - DAY).toISOString() },
    };
    await importLearner(practice, { ...older, learnerId, now: NOW + MINUTE });
    expect((await fileOf(practice, learnerId)).plan?.examOn).toBe('2027-02-01');
  });

  it.each([
    ['a plan from tomorrow', { plan: { changedAt: new Date(NOW + DAY).toISOString() } }, /plan: it lies/],
    ['a plan without its weights', { plan: { parametersId: 'fsrs6-fit-lost' } }, /plan: its weights/],
    ['weights that are none', { fits: [{ weights: weights.map(() => -1) }] }, /fits\[0\]/],
  ])('%s is refused', async (_, changes, message) => {
    const { practice, learnerId } = await practised();
    const file = await fileOf(practice, learnerId);
    const plan = { ...BLANK_PLAN, parametersId: null, changedAt: new Date(NOW).toISOString() };
    const wrong = {
      ...file,
      ...('plan' in changes
        ? { plan: { ...plan, ...changes.plan } }
        : { fits: [{ ...fit, createdAt: new Date(NOW).toISOString(), ...changes.fits[0] }] }),
    };
    const outcome = await importLearner(practice, { ...wrong, learnerId, now: NOW + MINUTE });
    expect(outcome).toMatchObject({ status: 'malformed', message: expect.stringMatching(message) });
  });
});
