import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { blueprints } from '@/domain/exam/blueprints';
import { examItem } from '@/domain/exam/testing/items';
import { exportLearner } from '@/server/practice/export-learner';
import { importLearner } from '@/server/practice/import-learner';
import { bankOf, practiceOn } from '@/server/practice/testing/arrange';
import { arrangeStore } from '../practice/testing/arrange';
import { endMock } from './end-mock';
import { reportMock } from './read-report';
import { startOf } from './read-start';
import { startMock } from './start-mock';
import { MINUTE, mocksOn, mustPut, NOW, put, responsesTo, stateOf } from './testing/arrange';

// Before the end of a mock exam nothing that is said tells of a key, of a reason, or of which questions count.

const store = await arrangeStore();

/** A bank for the whole exam. `turned`: of each choice another option is right, and nothing else is different. */
function wholeBank(turned: boolean): Item[] {
  const tasks = (blueprints[0]?.domains ?? []).flatMap((part) => part.tasks);
  const kinds = { single: 6, multiple: 2, ordering: 1, matching: 1 } as const;
  return tasks.flatMap((task) =>
    Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, at) => {
        const item = examItem(kind as keyof typeof kinds, `${kind}-${task.replace('.', '-')}-${at}`, [task]);
        return turned && item.form === 'card' ? turn(item) : item;
      }),
    ),
  );
}

function turn(item: Extract<Item, { form: 'card' }>): Item {
  const { options } = item;
  const rights = options.map(({ right }) => right);
  return {
    ...item,
    options: options.map((option, at) => ({
      ...option,
      right: rights[(at + 1) % rights.length] ?? false,
      reason: `another ${option.reason}`,
    })),
  };
}

/** All that is said from the beginning on, while nothing has ended: the state twice, replies of every kind, the list, the learner's file. */
async function saidBeforeTheEnd(items: readonly Item[]) {
  const mocks = mocksOn(store, items);
  const request = { learnerId: null, blueprint: 'mla-c01', extraMinutes: 0, now: NOW };
  const outcome = await startMock(mocks, request);
  if (outcome.status !== 'started') throw new Error(JSON.stringify(outcome));
  const sitting = { learnerId: outcome.learnerId, mockId: outcome.id };
  const state = await stateOf(mocks, sitting);
  const replies: unknown[] = [];
  for (const { position, question } of state.questions) {
    const ids = question.options.map(({ id }) => id);
    const chosen = ids.toSorted().slice(1, 1 + (question.select ?? 1));
    const pairs = Object.fromEntries((question.prompts ?? []).map(({ id }, at) => [id, ids.toSorted()[at] ?? '']));
    const response =
      question.kind === 'ordering' ? { order: ids } : question.kind === 'matching' ? { pairs } : { choices: chosen };
    replies.push(await mustPut(mocks, sitting, position, { response, struck: ids.slice(0, 1) }));
    replies.push(await mustPut(mocks, sitting, position, { response }));
    replies.push(await put(mocks, sitting, position, { seq: 2, response: { choices: ['nothing'] } }));
  }
  const { learnerId } = sitting;
  const again = await stateOf(mocks, sitting, NOW + 2 * MINUTE);
  const list = await startOf(mocks, { learnerId, now: NOW + 2 * MINUTE });
  const file = await exportLearner(practiceOn(store, items), learnerId);
  const report = await reportMock(mocks, { ...sitting, now: NOW + 2 * MINUTE });
  return { mocks, sitting, said: { state, replies, again, list, file, report } };
}

const withoutIds = (said: unknown, { mockId }: { mockId: string }) => JSON.stringify(said).replaceAll(mockId, 'mock');

/** Every name of a field and every text in what was said. */
function wordsIn(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, value]) => [...(Array.isArray(said) ? [] : [name]), ...wordsIn(value)]);
}

const SECRET =
  /^(key|keyIds|reasons?|pairReasons|correct|verdict|missed|added|scored|pilot|proved|decisive|needs|sources|rule|rating|itemId|issuedId|task|version|variant)$/;

describe('before the end', () => {
  it('no field of anything that is said is a secret one, and no reason stands in it', async () => {
    const { said } = await saidBeforeTheEnd(wholeBank(false));
    expect(said.state.questions).toHaveLength(65);
    expect(said.report).toEqual({ status: 'under way' });
    expect(said.file).toMatchObject({ issued: [], reviews: [], memories: [], mocks: [] });
    const { file: _file, list: _list, ...rest } = said;
    expect(wordsIn(rest).filter((word) => SECRET.test(word) || word.includes('reason of'))).toEqual([]);
  });

  it('two banks that differ in their keys alone say the same to the byte', async () => {
    const [one, other] = [await saidBeforeTheEnd(wholeBank(false)), await saidBeforeTheEnd(wholeBank(true))];
    expect(withoutIds(one.said, one.sitting)).toBe(withoutIds(other.said, other.sitting));
    const scores = await Promise.all(
      [one, other].map(async ({ mocks, sitting }) => {
        await endMock(mocks, { ...sitting, now: NOW + 5 * MINUTE });
        const outcome = await reportMock(mocks, { ...sitting, now: NOW + 5 * MINUTE });
        return outcome.status === 'told' ? outcome.report.totals.right : null;
      }),
    );
    expect(scores[0]).not.toBe(scores[1]);
  });

  it('which questions are pilots changes nothing that is said', async () => {
    const { mocks, sitting, said } = await saidBeforeTheEnd(wholeBank(false));
    const { learnerId, mockId } = sitting;
    const where = { mockId, mock: { learnerId } };
    expect(await store.db.mockQuestion.count({ where: { ...where, scored: false } })).toBe(15);
    await store.db.mockQuestion.updateMany({ where, data: { scored: true } });
    expect(await stateOf(mocks, sitting, NOW + 2 * MINUTE)).toEqual(said.again);
  });
});

it('the file of a learner keeps an exam that has ended, and another learner takes in its reviews', async () => {
  const { mocks, sitting } = await saidBeforeTheEnd(wholeBank(false));
  const { learnerId, mockId } = sitting;
  await endMock(mocks, { learnerId, mockId, now: NOW + 5 * MINUTE });
  const practice = { ...practiceOn(store, []), bank: bankOf(wholeBank(false)) };
  const file = await exportLearner(practice, learnerId);
  if (file === null) throw new Error('The learner is gone.');
  expect(file.mocks).toMatchObject([{ id: mockId, blueprint: 'mla-c01', endedBy: 'learner' }]);
  expect(file.mocks[0]?.questions).toHaveLength(65);
  expect(file.issued).toHaveLength(65);
  expect(file.reviews.length).toBeGreaterThan(10);
  const other = await startMock(mocks, { learnerId: null, blueprint: 'mla-c01', extraMinutes: 0, now: NOW });
  if (other.status !== 'started') throw new Error(other.status);
  const input = { ...file, learnerId: other.learnerId, now: NOW + 6 * MINUTE };
  expect(await importLearner(practice, input)).toMatchObject({ status: 'imported', added: file.reviews.length });
});

it('right answers in the whole exam are a full score, with the pilots marked in the report alone', async () => {
  const mocks = mocksOn(store, wholeBank(false));
  const outcome = await startMock(mocks, { learnerId: null, blueprint: 'mla-c01', extraMinutes: 30, now: NOW });
  if (outcome.status !== 'started') throw new Error(outcome.status);
  const sitting = { learnerId: outcome.learnerId, mockId: outcome.id };
  const { questions, deadlineAt } = await stateOf(mocks, sitting);
  expect(deadlineAt).toBe('2026-11-21T14:40:00.000Z');
  for (const one of questions) await mustPut(mocks, sitting, one.position, { response: responsesTo(one).right });
  await endMock(mocks, { ...sitting, now: NOW + 100 * MINUTE });
  const told = await reportMock(mocks, { ...sitting, now: NOW + 101 * MINUTE });
  if (told.status !== 'told') throw new Error(told.status);
  expect(told.report.score).toMatchObject({ scaled: 1000, right: 50, of: 50, passed: true });
  expect(told.report.totals).toMatchObject({ right: 65, pilots: 15 });
  expect(told.report.domains.map(({ of }) => of)).toEqual([14, 13, 11, 12]);
  expect(told.report.fed).toMatchObject({ reviews: 0 });
});
