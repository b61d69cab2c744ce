import { describe, expect, it } from 'vitest';
import { commitImport, commitMark } from '@/server/store/commit';
import { countItemAnswers } from '@/server/store/item-answers';
import { createLearner, findLearner } from '@/server/store/learners';
import { type Mark, readMark } from '@/server/store/marks';
import { countMissReasons, putMissReason, readMissReason, readMissReasons } from '@/server/store/miss-reasons';
import { countReports, createReport, type Report, readReport, readReported } from '@/server/store/reports';
import { readSnapshot } from '@/server/store/snapshot';
import type { StoredReview } from '@/server/store/stored';
import { change, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, scratchStore } from '@/server/store/testing/scratch-database';

async function peopled(kind: Kind, ...ids: string[]) {
  const store = await scratchStore(kind);
  for (const id of ids) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  return store;
}

const mark = (over: Partial<Mark> = {}): Mark => ({
  ...{ itemId: 'spot', flagged: true, suspended: false, buriedUntil: NOON + 1, note: 'it’s ? “so”', changedAt: NOON },
  ...over,
});

const report: Report = {
  ...{ reviewId: 'answer-1', itemId: 'spot', version: 'v1', seed: '7', response: { choices: ['b'] } },
  ...{ comment: 'The key is wrong.', state: 'open', createdAt: NOON },
};

describe.each(KINDS)('what stands around a question on %s', (kind) => {
  it('keeps a mark as it is, moves the revision, and tells it to whoever chooses', async () => {
    const store = await peopled(kind, 'ann', 'bob');
    expect(await readMark(store, 'ann', 'spot')).toBeNull();
    expect(await commitMark(store, { learner: change(), mark: mark() })).toBe('committed');
    expect(await readMark(store, 'ann', 'spot')).toEqual(mark());
    expect(await commitMark(store, { learner: change(), mark: mark() })).toBe('moved');
    const later = mark({ flagged: false, suspended: true, buriedUntil: null, note: '' });
    await commitMark(store, { learner: change({ expectedRevision: 1 }), mark: later });
    expect(await readMark(store, 'ann', 'spot')).toEqual(later);
    expect(await readMark(store, 'bob', 'spot')).toBeNull();
    expect((await findLearner(store, 'ann'))?.revision).toBe(2);
    const { note: _note, changedAt: _at, ...asked } = later;
    expect((await readSnapshot(store, 'ann', 0)).marks).toEqual([asked]);
    expect((await readSnapshot(store, 'bob', 0)).marks).toEqual([]);
  });

  it('keeps the latest word on why an answer was wrong', async () => {
    const store = await peopled(kind, 'ann', 'bob');
    const given = { reviewId: 'answer-1', itemId: 'spot', reason: 'clue', givenAt: NOON } as const;
    await putMissReason(store, 'ann', given);
    await putMissReason(store, 'ann', { ...given, reason: 'slip', givenAt: NOON + 1 });
    expect(await readMissReason(store, 'ann', 'answer-1')).toBe('slip');
    expect(await readMissReason(store, 'bob', 'answer-1')).toBeNull();
    const asked = ['answer-1', 'answer-2'];
    expect(await readMissReasons(store, 'ann', asked)).toEqual(new Map([['answer-1', 'slip']]));
    expect((await readMissReasons(store, 'bob', asked)).size + (await readMissReasons(store, 'ann', [])).size).toBe(0);
    const none = { clue: 0, rule: 0, option: 0, slip: 0 };
    expect(await countMissReasons(store, 'ann', NOON + 1)).toEqual({ ...none, slip: 1 });
    expect(await countMissReasons(store, 'ann', NOON + 2)).toEqual(none);
    const answer = reviewRow({ correct: false });
    const reviews = [answer, reviewRow({ ...answer, id: 'void', event: 'void' })];
    await commitImport(store, { learner: change(), reviews, memories: [] });
    expect(await countMissReasons(store, 'ann', 0)).toEqual(none);
  });

  it('keeps a report once, of whoever exists, and counts those of a day', async () => {
    const store = await peopled(kind, 'ann', 'bob');
    expect(await createReport(store, { id: 'r1', learnerId: 'ann', report })).toBe('created');
    expect(await createReport(store, { id: 'r2', learnerId: 'ann', report: { ...report, comment: 'x' } })).toBe(
      'known',
    );
    expect(await createReport(store, { id: 'r3', learnerId: 'eve', report })).toBe('no learner');
    expect(await readReport(store, 'ann', 'answer-1')).toEqual(report);
    expect(await readReport(store, 'bob', 'answer-1')).toBeNull();
    expect(await readReported(store, 'ann', ['answer-1', 'answer-2'])).toEqual(new Set(['answer-1']));
    expect((await readReported(store, 'bob', ['answer-1'])).size).toBe(0);
    expect(await countReports(store, 'ann', NOON)).toBe(1);
    expect(await countReports(store, 'ann', NOON + 1)).toBe(0);
    expect(await countReports(store, 'bob', 0)).toBe(0);
  });

  it('counts the latest live answer of each learner to an item', async () => {
    const store = await peopled(kind, 'ann', 'bob', 'cy', 'dee', 'eve');
    const give = (id: string, ...rows: Partial<StoredReview>[]) =>
      commitImport(store, {
        learner: change({ id }),
        reviews: rows.map((row, at) =>
          reviewRow({ id: `a${at}`, issuedId: `i${at}`, seed: `s${at}`, answeredAt: NOON + at, ...row }),
        ),
        memories: [],
      });
    const right = { correct: true, response: { choices: ['a'] } };
    const wrong = { correct: false, response: { choices: ['b'] } };
    await give('ann', wrong, right, { ...right, itemId: 'other' });
    await give('bob', right, { ...wrong, origin: 'pack' });
    // What was taken back does not count, nor what was answered to the same question after it.
    await give(
      'cy',
      { ...wrong, seed: '5' },
      { ...wrong, seed: '5', issuedId: 'i0', event: 'void' },
      { ...right, seed: '5' },
    );
    await give('dee', wrong, { ...right, variant: 'reverse grid composed' });
    await give('eve', { ...wrong, variant: 'pair x to y 1, composed' });
    const told = (await countItemAnswers(store, 'spot')).map(({ twist, correct, response, learners }) =>
      [twist, correct, 'choices' in response ? response.choices.join() : '', learners].join(' '),
    );
    expect(told.toSorted()).toEqual(['pair false b 1', 'plain false b 1', 'plain true a 2', 'reverse true a 1']);
    expect(await countItemAnswers(store, 'spot', 'ann')).toEqual([{ twist: 'plain', ...right, learners: 1 }]);
    expect(await countItemAnswers(store, 'spot', 'cy')).toEqual([]);
    expect(await countItemAnswers(store, 'nothing')).toEqual([]);
  });
});
