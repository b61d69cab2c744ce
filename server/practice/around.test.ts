import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, NextQuestion } from '@/domain/session/exchange';
import type { Store } from '../store/open-store';
import { createReport } from '../store/reports';
import { giveMissReason } from './give-miss-reason';
import type { Practice } from './practice';
import { putMarks } from './put-marks';
import { readAround } from './read-around';
import { MOST_REPORTS_A_DAY, reportQuestion } from './report-question';
import { arrangeStore, cards, DAY, greet, MINUTE, NOW, practiceOn, rightAnswer, send } from './testing/arrange';
import { undo } from './undo';

let store: Store;
let practice: Practice;
const items = cards('a-1', 'b-1', 'c-1');

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, items);
});

const later = NOW + 2 * MINUTE;

/** A guest with one answer to a-1. */
async function answered(
  response?: Answer['response'],
): Promise<{ learnerId: string; answer: Answer; question: NextQuestion }> {
  const { learnerId, question } = await greet(practice);
  const answer = rightAnswer(question, response && { response });
  await send(practice, learnerId, [answer]);
  return { learnerId, answer, question };
}

const around = (learnerId: string, answer: string, now = later) => readAround(practice, { learnerId, answer, now });
const wrong = { choices: ['one of a-1'] };

describe('what stands around an answer', () => {
  it('is told of the own answers alone, and nothing before there is one', async () => {
    const { learnerId, answer } = await answered();
    const { learnerId: other, question } = await greet(practice);
    expect(await around(other, answer.id)).toEqual({ status: 'unknown answer' });
    expect(await around(other, question.issued)).toEqual({ status: 'unknown answer' });
    expect(await around('nobody', answer.id)).toEqual({ status: 'no learner' });
    expect(await around(learnerId, answer.id)).toMatchObject({
      status: 'told',
      around: { missReason: null, report: null },
    });
  });

  it('holds marks, why it was wrong, and the report', async () => {
    const { learnerId, answer, question } = await answered(wrong);
    await putMarks(practice, {
      learnerId,
      now: later,
      request: { issued: question.issued, flagged: true, note: 'Why?' },
    });
    const given = { learnerId, answer: answer.id, now: later };
    await giveMissReason(practice, { ...given, reason: 'clue' });
    expect(await giveMissReason(practice, { ...given, reason: 'rule' })).toEqual({
      status: 'given',
      missReason: 'rule',
    });
    const reported = { status: 'reported', report: { state: 'open' } };
    expect(await reportQuestion(practice, { ...given, comment: 'Unclear.' })).toEqual(reported);
    expect(await reportQuestion(practice, { ...given, comment: 'Unclear.' })).toEqual(reported);
    expect(await reportQuestion(practice, { ...given, comment: 'Wrong.' })).toMatchObject({ status: 'refused' });
    expect(await around(learnerId, answer.id)).toMatchObject({
      around: { marks: { flagged: true, note: 'Why?' }, missReason: 'rule', report: { state: 'open', reply: '' } },
    });
  });

  it('is gone when the answer was taken back', async () => {
    const { learnerId, answer } = await answered(wrong);
    await undo(practice, { learnerId, answer: answer.id, now: later });
    const given = { learnerId, answer: answer.id, now: later };
    const refused = { status: 'refused', message: 'This answer was taken back.' };
    expect(await around(learnerId, answer.id)).toEqual(refused);
    expect(await giveMissReason(practice, { ...given, reason: 'clue' })).toEqual(refused);
    expect(await reportQuestion(practice, { ...given, comment: 'x' })).toEqual(refused);
  });

  it('takes no reason why a right answer was wrong', async () => {
    const { learnerId, answer } = await answered();
    const outcome = await giveMissReason(practice, { learnerId, answer: answer.id, reason: 'slip', now: later });
    expect(outcome).toMatchObject({ status: 'refused' });
  });

  it('tells how five others answered, by this process and another, and forgets when it is answered again', async () => {
    const alone = await arrangeStore();
    const own = practiceOn(alone, items);
    const greeted = async (response?: Answer['response']) => {
      const { learnerId, question } = await greet(own);
      const answer = rightAnswer(question, response && { response });
      await send(own, learnerId, [answer]);
      return { learnerId, answer: answer.id, now: later };
    };
    const first = await greeted();
    for (const response of [wrong, wrong, undefined, { dontKnow: true } as const]) await greeted(response);
    expect(await readAround(own, first)).toMatchObject({ around: { others: null } });
    await greeted();
    const others = { answered: 5, correct: 2, shares: { 'one of a-1': 0.4, 'right of a-1': 0.4, 'two of a-1': 0 } };
    expect(await readAround(own, first)).toMatchObject({ around: { others } });
    expect(await readAround(practiceOn(alone, items), first)).toMatchObject({ around: { others } });
  });
});

it(`a learner reports at most ${MOST_REPORTS_A_DAY} questions a day`, async () => {
  const { learnerId, answer } = await answered();
  const said = { itemId: 'a-1', version: 'v', seed: '1', response: wrong, comment: 'x', state: 'open' } as const;
  for (let at = 0; at < MOST_REPORTS_A_DAY; at++) {
    const report = { ...said, reviewId: `earlier-${at}`, createdAt: NOW + at };
    await createReport(store, { id: randomUUID(), learnerId, report });
  }
  const given = { learnerId, answer: answer.id, comment: 'x' };
  expect(await reportQuestion(practice, { ...given, now: later })).toMatchObject({ status: 'too many' });
  expect(await reportQuestion(practice, { ...given, now: NOW + DAY })).toMatchObject({ status: 'reported' });
});
