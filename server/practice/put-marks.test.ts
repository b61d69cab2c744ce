import { beforeAll, describe, expect, it } from 'vitest';
import type { MarksRequest } from '@/domain/session/around';
import type { Store } from '../store/open-store';
import type { Practice } from './practice';
import { type MarksOutcome, putMarks } from './put-marks';
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

let store: Store;
let practice: Practice;
const items = cards('a-1', 'b-1');

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, items);
});

const put = (learnerId: string, request: MarksRequest, now = NOW): Promise<MarksOutcome> =>
  putMarks(practice, { learnerId, now, request });

const nothing = { flagged: false, suspended: false, buriedUntil: null, note: '' };

describe('marks on an item', () => {
  it('a flag is told with the question, by another process, too', async () => {
    const { learnerId, question } = await greet(practice);
    expect(question.marks).toEqual({ flagged: false });
    const marked = { status: 'marked', marks: { ...nothing, flagged: true } };
    expect(await put(learnerId, { issued: question.issued, flagged: true })).toEqual(marked);
    expect(await put(learnerId, { issued: question.issued })).toEqual(marked);
    for (const process of [practice, practiceOn(store, items)]) {
      expect(mustAsk(await ask(process, learnerId, NOW))).toMatchObject({
        issued: question.issued,
        marks: { flagged: true },
      });
    }
    await put(learnerId, { issued: question.issued, flagged: false });
    expect(mustAsk(await ask(practice, learnerId, NOW)).marks).toEqual({ flagged: false });
  });

  it('a burial ends when the next day begins where the learner is', async () => {
    const { learnerId, question } = await greet(practice, { timeZone: 'Asia/Tokyo' });
    const buried = await put(learnerId, { issued: question.issued, bury: true });
    expect(buried).toEqual({ status: 'marked', marks: { ...nothing, buriedUntil: '2026-11-21T15:00:00.000Z' } });
    expect(await put(learnerId, { issued: question.issued, bury: true }, NOW + MINUTE)).toEqual(buried);
    expect(await put(learnerId, { issued: question.issued, bury: false })).toMatchObject({ marks: nothing });
  });

  it('a question that waits and is put aside waits no longer, and its answer still counts', async () => {
    const { learnerId, question } = await greet(practice);
    await put(learnerId, { issued: question.issued, suspended: true });
    const { results } = await send(practice, learnerId, [rightAnswer(question)]);
    expect(results).toMatchObject([{ status: 'accepted' }]);
  });

  it('a note is written after an answer only, and stays', async () => {
    const { learnerId, question } = await greet(practice);
    const { issued } = question;
    expect(await put(learnerId, { issued, note: 'Spot may be taken away.' })).toMatchObject({ status: 'refused' });
    await send(practice, learnerId, [rightAnswer(question)]);
    const noted = { status: 'marked', marks: { ...nothing, note: 'Spot may be taken away.' } };
    expect(await put(learnerId, { issued, note: 'Spot may be taken away.' })).toEqual(noted);
    expect(await put(learnerId, { issued }, NOW + DAY)).toEqual(noted);
    expect(await put(learnerId, { issued, note: '' })).toMatchObject({ marks: { note: '' } });
  });

  it('belong to who was asked', async () => {
    const { question } = await greet(practice);
    const { learnerId: other } = await greet(practice);
    expect(await put(other, { issued: question.issued, flagged: true })).toEqual({ status: 'unknown question' });
    expect(await put('nobody', { issued: question.issued, flagged: true })).toEqual({ status: 'no learner' });
  });

  it('written by two processes at once are all kept', async () => {
    const { learnerId, question } = await greet(practice);
    const { issued } = question;
    const other = practiceOn(store, items);
    await Promise.all([
      put(learnerId, { issued, flagged: true }),
      putMarks(other, { learnerId, now: NOW, request: { issued, suspended: true } }),
    ]);
    expect(await put(learnerId, { issued })).toMatchObject({ marks: { flagged: true, suspended: true } });
  });
});
