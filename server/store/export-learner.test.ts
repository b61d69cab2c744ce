import { describe, expect, it } from 'vitest';
import { commitImport, commitIssue } from '@/server/store/commit';
import { exportLearner } from '@/server/store/export-learner';
import { createLearner } from '@/server/store/learners';
import type { Report } from '@/server/store/reports';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

const mark = { itemId: 'spot', flagged: true, suspended: false, buriedUntil: NOON, note: '`x`', changedAt: NOON };
const why = { reviewId: 'a1', itemId: 'spot', reason: 'rule', givenAt: NOON } as const;
const report: Report = {
  ...{ reviewId: 'a1', itemId: 'spot', version: 'v1', seed: '1', response: { choices: ['b'] } },
  ...{ comment: 'Two are right.', state: 'open', createdAt: NOON },
};

describe.each(KINDS)('an export on %s', (kind) => {
  it("holds all of the learner's rows and nobody else's, and can be imported again", async () => {
    const store = await scratchStore(kind);
    const reviews = [3, 1, 2].map((n) => reviewRow({ id: `a${n}`, issuedId: `i${n}`, answeredAt: NOON + n }));
    for (const id of ['ann', 'bob', 'cy']) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
    for (const id of ['ann', 'bob']) {
      await commitIssue(store, { learner: change({ id }), issued: issuedRow({ id: `of-${id}` }) });
      const learner = change({ id, expectedRevision: 1 });
      const reports = [{ ...report, id: `report-of-${id}` }];
      await commitImport(store, {
        learner,
        reviews,
        memories: [memoryRow()],
        marks: [mark],
        missReasons: [why],
        reports,
      });
    }
    const exported = await exportLearner(store, 'ann');
    expect(exported?.learner.id).toBe('ann');
    expect(exported?.issued).toEqual([issuedRow({ id: 'of-ann' })]);
    expect(exported?.memories).toEqual([memoryRow()]);
    expect(exported).toMatchObject({ marks: [mark], missReasons: [why], reports: [report] });
    expect(exported?.reviews.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);

    const copy = {
      learner: change({ id: 'cy' }),
      reviews: exported?.reviews ?? [],
      memories: exported?.memories ?? [],
      marks: exported?.marks ?? [],
      missReasons: exported?.missReasons ?? [],
      reports: [{ ...report, id: 'report-of-cy' }],
    };
    expect(await commitImport(store, copy)).toBe('committed');
    expect(await exportLearner(store, 'cy')).toMatchObject({
      reviews: exported?.reviews,
      memories: exported?.memories,
      ...{ marks: [mark], missReasons: [why], reports: [report] },
    });
    expect(await exportLearner(store, 'eve')).toBeNull();
  });
});
