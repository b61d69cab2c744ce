import { randomUUID } from 'node:crypto';
import type { Bank } from '@/domain/bank/bank';
import { generate } from '@/domain/question/generate';
import { streamOf } from './schedule/random';

export const LEARNERS = 200;
export const ANSWERS = 2_000;
export const NOW = Date.UTC(2026, 10, 21, 12);
const ITEMS = 400;
const DAYS = 200;
const DAY_MS = 86_400_000;
/** Of so many answers one was taken back, or judged again. */
const CORRECTED = 200;

/** Rows of one table, all with the same columns. Booleans are booleans. */
export interface Rows {
  table: string;
  rows: Record<string, string | number | boolean | null>[];
}

type Question = ReturnType<typeof questionsOf>[number];

/** A group whose learners answered items of the bank over 200 days, four of five right, the rest by one wrong option or another. Half of them have a plan. */
export function* groupRows(bank: Bank): Generator<Rows> {
  const chance = streamOf(200);
  const questions = questionsOf(bank);
  const people = [
    { id: 'owner', role: 'owner' },
    ...Array.from({ length: LEARNERS }, (_, at) => ({ id: `u${at}`, role: 'learner' })),
  ];
  const iso = new Date(NOW).toISOString();
  yield { table: 'Group', rows: [{ id: 'g', name: 'Evening class', createdAt: NOW }] };
  const named = (id: string) => ({ id, name: `Person ${id}`, email: `${id}@example.test` });
  yield {
    table: 'User',
    rows: people.map(({ id }) => ({ ...named(id), emailVerified: true, createdAt: iso, updatedAt: iso })),
  };
  yield {
    table: 'Membership',
    rows: people.map(({ id, role }) => ({ groupId: 'g', userId: id, role, joinedAt: NOW, shares: false })),
  };
  for (let at = 0; at < LEARNERS; at++) {
    const id = `l${at}-${randomUUID().slice(3)}`;
    const learner = { id, createdAt: NOW, lastSeenAt: NOW, timeZone: 'Europe/Berlin', revision: 0, userId: `u${at}` };
    yield { table: 'Learner', rows: [learner] };
    yield { table: 'Review', rows: logOf(id, questions, chance) };
    yield { table: 'Memory', rows: questions.map(({ id: itemId }) => memoryOf(id, itemId, chance)) };
    if (at % 2 === 0) yield* planOf(id);
  }
}

function questionsOf(bank: Bank) {
  return [...bank.items.values()].slice(0, ITEMS).map((item) => {
    const { question, answerKey } = generate(item, 0);
    const keys = 'choices' in answerKey.key ? answerKey.key.choices : null;
    const wrong = question.options.map(({ id }) => id).filter((id) => keys?.includes(id) === false);
    return { id: item.id, version: item.version, kind: question.kind, keys, wrong };
  });
}

function logOf(learnerId: string, questions: readonly Question[], chance: () => number): Rows['rows'] {
  return Array.from({ length: ANSWERS }, (_, turn) => {
    const question = questions[Math.floor(chance() * questions.length)];
    if (question === undefined) throw new Error('The bank is empty.');
    const { id: itemId, version, keys, wrong, kind } = question;
    const correct = chance() < 0.8;
    const choices = correct ? keys : [wrong[Math.floor(chance() * wrong.length)] ?? ''];
    const at = Math.floor(NOW - DAYS * DAY_MS * (1 - turn / ANSWERS) + chance() * 60_000);
    const answer = {
      ...{ learnerId, id: randomUUID(), event: 'answer', issuedId: randomUUID(), itemId, version, seed: '1' },
      ...{ variant: 'composed 1', response: JSON.stringify(keys === null ? { text: 'x' } : { choices }) },
      ...{ bodyHash: 'h', correct, confidence: chance() < 0.5 ? 'sure' : 'fairly', rating: 'good', guessed: false },
      ...{ effortMs: Math.floor(5_000 + 40_000 * chance()), origin: 'live', parameters: 'fsrs6-default-r90' },
      ...{ answeredAt: at, receivedAt: at, dueAt: at, form: kind, keyIds: keys && JSON.stringify(keys) },
    };
    const event = turn % (2 * CORRECTED) === 0 ? 'void' : 'rejudge';
    return turn % CORRECTED === 0 ? [answer, { ...answer, id: randomUUID(), event }] : [answer];
  }).flat();
}

function memoryOf(learnerId: string, itemId: string, chance: () => number): Rows['rows'][number] {
  return {
    ...{ learnerId, itemId, stability: 1 + 40 * chance(), difficulty: 5, state: 'review', step: 0, dueAt: NOW },
    ...{ lastReviewedAt: Math.floor(NOW - 20 * DAY_MS * chance()), scheduledDays: 10, reps: 6, lapses: 1 },
  };
}

function* planOf(learnerId: string): Generator<Rows> {
  const parametersId = randomUUID();
  const weights = JSON.stringify(Array.from({ length: 21 }, () => 1));
  const worth = { fittedTo: 1_000, heldOut: 100, logLoss: 0.3, logLossBefore: 0.4, kept: true, createdAt: NOW };
  yield { table: 'ParameterSet', rows: [{ id: parametersId, learnerId, weights, ...worth }] };
  const days = { minutes: '[30,30,30,30,30,0,0]', daysOff: '[]', extraMinutes: 0 };
  const plan = { learnerId, examVersion: 'MLA-C01', ...days, desiredRetention: 0.9, parametersId, changedAt: NOW };
  yield { table: 'Plan', rows: [plan] };
}
