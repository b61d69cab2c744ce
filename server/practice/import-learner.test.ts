import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/open-store';
import { exportLearner, type LearnerFile } from './export-learner';
import { giveMissReason } from './give-miss-reason';
import { importLearner } from './import-learner';
import type { Practice } from './practice';
import { putMarks } from './put-marks';
import { reportQuestion } from './report-question';
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
} from './testing/arrange';
import { undo } from './undo';

let store: Store;
let practice: Practice;

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, cards('a-1', 'a-2', 'b-1'));
});

async function fileOf(learnerId: string): Promise<LearnerFile> {
  const file = await exportLearner(practice, learnerId);
  if (file === null) throw new Error('There is no such learner.');
  // As it comes back from a disk.
  return JSON.parse(JSON.stringify(file)) as LearnerFile;
}

/** Three days of practice. */
async function experienced(): Promise<string> {
  const { learnerId } = await greet(practice);
  for (let at = NOW; at < NOW + 3 * DAY; at += DAY / 4) {
    const next = await ask(practice, learnerId, at);
    if (next.done) continue;
    const answeredAt = new Date(at + MINUTE).toISOString();
    const confidence = at % DAY === 0 ? 'sure' : 'fairly';
    await send(practice, learnerId, [rightAnswer(next, { answeredAt, confidence })], { now: at + 2 * MINUTE });
  }
  return learnerId;
}

const later = NOW + 4 * DAY;

describe('an exported log', () => {
  it('gives a new guest equal memories, once', async () => {
    const file = await fileOf(await experienced());
    expect(file.reviews.length).toBeGreaterThan(4);
    const { learnerId, question } = await greet(practice);
    const input = { learnerId, reviews: file.reviews, now: later };
    expect(await importLearner(practice, input)).toEqual({
      ...{ status: 'imported', added: file.reviews.length, known: 0, beside: 0 },
    });
    const own = await fileOf(learnerId);
    expect(own.memories).toEqual(file.memories);
    expect(own.reviews).toEqual(file.reviews);
    expect(await importLearner(practice, input)).toEqual({
      ...{ status: 'imported', added: 0, known: file.reviews.length, beside: 0 },
    });
    expect(await ask(practice, learnerId, NOW)).toMatchObject({ issued: question.issued });
  });

  it('merges with what was answered here, in the order of time', async () => {
    const file = await fileOf(await experienced());
    const { learnerId, question } = await greet(practice);
    await send(practice, learnerId, [rightAnswer(question, { answeredAt: new Date(NOW + 30).toISOString() })]);
    await importLearner(practice, { learnerId, reviews: file.reviews, now: later });
    const merged = await fileOf(learnerId);
    expect(merged.reviews).toHaveLength(file.reviews.length + 1);
    const repsOf = ({ memories }: LearnerFile) => memories.find(({ itemId }) => itemId === 'a-1')?.reps ?? 0;
    expect(repsOf(merged)).toBe(repsOf(file) + 1);
    const next = mustAsk(await ask(practice, learnerId, later + 30 * DAY));
    const { results } = await send(practice, learnerId, [rightAnswer(next)], { now: later + 31 * DAY });
    expect(results).toMatchObject([{ status: 'accepted' }]);
  });

  it.each<[string, Partial<LearnerFile['reviews'][number]>, RegExp]>([
    ['an unknown parameter set', { parameters: 'magic' }, /parameters are not known/],
    ['a receipt before the answer', { receivedAt: '2026-11-21T00:00:00.000Z' }, /before it was answered/],
    ['a time to come', { receivedAt: '2036-11-21T00:00:00.000Z' }, /future/],
    ['an id that is there twice', {}, /reviews\[\d+\]: its id is there twice/],
    ['a question that is there twice', { id: 'another' }, /its question was answered before/],
  ])('with %s is refused whole', async (_, changes, message) => {
    const file = await fileOf(await experienced());
    const { learnerId } = await greet(practice);
    const broken = { ...file.reviews[0], ...changes } as LearnerFile['reviews'][number];
    const reviews = 'parameters' in changes || 'receivedAt' in changes ? [broken] : [...file.reviews, broken];
    const outcome = await importLearner(practice, { learnerId, reviews, now: later });
    expect(outcome).toMatchObject({ status: 'malformed', message: expect.stringMatching(message) });
    expect((await fileOf(learnerId)).reviews).toEqual([]);
  });

  it('of an answer that is not there cannot be taken back', async () => {
    const file = await fileOf(await experienced());
    const { learnerId } = await greet(practice);
    const [first, second] = file.reviews;
    if (first === undefined || second === undefined) throw new Error('There is too little practice.');
    for (const changes of [{ issuedId: 'another' }, { itemId: 'another' }, { answeredAt: second.answeredAt }]) {
      const broken = { ...first, ...changes, id: 'v', event: 'void', receivedAt: second.receivedAt } as const;
      const outcome = await importLearner(practice, { learnerId, reviews: [...file.reviews, broken], now: later });
      expect(outcome).toMatchObject({ status: 'malformed', message: expect.stringMatching(/is about is not there/) });
    }
  });

  it('brings what was taken back, and takes it back where the answer is', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question);
    await send(practice, learnerId, [answer]);
    const early = await fileOf(learnerId);
    await undo(practice, { learnerId, answer: answer.id, now: NOW + 2 * MINUTE });
    const late = await fileOf(learnerId);
    expect(late.reviews.map(({ event }) => event)).toEqual(['answer', 'void']);

    const { learnerId: other } = await greet(practice);
    const bring = (reviews: LearnerFile['reviews']) =>
      importLearner(practice, { learnerId: other, reviews, now: later });
    expect(await bring(early.reviews)).toMatchObject({ added: 1, beside: 0 });
    expect((await fileOf(other)).memories).toHaveLength(1);
    expect(await bring(late.reviews)).toMatchObject({ added: 0, known: 1, beside: 1 });
    expect(await bring(late.reviews)).toMatchObject({ added: 0, known: 1, beside: 0 });
    expect(await fileOf(other)).toMatchObject({ memories: [], reviews: late.reviews });
    const { learnerId: third } = await greet(practice);
    await importLearner(practice, { learnerId: third, reviews: late.reviews, now: later });
    expect((await fileOf(third)).memories).toEqual([]);
  });

  it('brings marks, reasons and reports; of two the one said last stands', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question, { response: { dontKnow: true } });
    await send(practice, learnerId, [answer]);
    const said = { learnerId, answer: answer.id, now: NOW + 2 * MINUTE };
    await putMarks(practice, { ...said, request: { issued: question.issued, flagged: true, note: 'So it is.' } });
    await giveMissReason(practice, { ...said, reason: 'clue' });
    await reportQuestion(practice, { ...said, comment: 'Unclear.' });
    const file = await fileOf(learnerId);

    const { learnerId: other } = await greet(practice);
    const input = { ...file, learnerId: other, now: later };
    expect(await importLearner(practice, input)).toMatchObject({ status: 'imported', added: 1, beside: 3 });
    const { learner: _, issued: __, ...brought } = await fileOf(other);
    const { learner: ___, issued: ____, ...sent } = file;
    expect(brought).toEqual(sent);
    expect(await importLearner(practice, input)).toMatchObject({ added: 0, beside: 0 });

    const marks = file.marks.map((mark) => ({ ...mark, note: 'Older.', changedAt: new Date(NOW).toISOString() }));
    const missReasons = file.missReasons.map(
      (one) => ({ ...one, reason: 'slip', givenAt: new Date(later).toISOString() }) as const,
    );
    expect(await importLearner(practice, { ...input, marks, missReasons })).toMatchObject({ beside: 1 });
    expect(await fileOf(other)).toMatchObject({ marks: [{ note: 'So it is.' }], missReasons: [{ reason: 'slip' }] });
  });

  it('takes reasons and reports for answers alone that came along', async () => {
    const { learnerId } = await greet(practice);
    const about = { reviewId: 'nothing', itemId: 'a-1' };
    const givenAt = new Date(NOW).toISOString();
    const missReasons = [{ ...about, reason: 'clue' as const, givenAt }];
    expect(await importLearner(practice, { learnerId, reviews: [], missReasons, now: later })).toMatchObject({
      beside: 0,
    });
    const future = [{ ...about, reason: 'clue' as const, givenAt: '2036-01-01T00:00:00.000Z' }];
    expect(await importLearner(practice, { learnerId, reviews: [], missReasons: future, now: later })).toMatchObject({
      ...{ status: 'malformed', message: expect.stringMatching(/missReasons\[0\]: it lies in the future/) },
    });
  });

  it('brings no report to a deck whose items are not asked of who imports it', async () => {
    const { learnerId, question } = await greet(practice);
    const answer = rightAnswer(question, { response: { dontKnow: true } });
    await send(practice, learnerId, [answer]);
    await reportQuestion(practice, { learnerId, answer: answer.id, comment: 'Unclear.', now: NOW + 2 * MINUTE });
    const file = await fileOf(learnerId);
    const { learnerId: other } = await greet(practice);
    const itemId = 'our-1~0123456789ab';
    const reviews = file.reviews.map((review) => ({ ...review, itemId }));
    expect(await importLearner(practice, { ...file, reviews, learnerId: other, now: later })).toMatchObject({
      added: 1,
    });
    expect((await fileOf(other)).reports).toEqual([]);
    expect(await practice.store.db.report.count({ where: { itemId } })).toBe(0);
  });

  it('is nobody’s without a learner', async () => {
    expect(await exportLearner(practice, 'nobody')).toBeNull();
    expect(await importLearner(practice, { learnerId: 'nobody', reviews: [], now: NOW })).toEqual({
      status: 'no learner',
    });
  });
});
