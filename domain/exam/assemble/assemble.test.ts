import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { type Blueprint, EXAM_KINDS, sizeOf } from '@/domain/exam/blueprint';
import { examItem, smallBlueprint } from '@/domain/exam/testing/items';
import { formsOf } from '@/domain/session/set-members';
import { areAlike } from './alike';
import type { ExamQuestion } from './arrange';
import { type Assembly, assemble, type Draw } from './assemble';
import { tellLacks } from './find-lacks';

const TASKS = ['1.1', '1.2', '2.1'];

const blueprint = smallBlueprint({ single: 4, multiple: 2, ordering: 1, matching: 1 }, [
  { scored: 4, pilots: 1, tasks: ['1.1', '1.2'] },
  { scored: 2, pilots: 1, tasks: ['2.1'] },
]);

/** So many items of each kind for each task, and nothing else. */
function bank(each: number): Item[] {
  return TASKS.flatMap((task) =>
    EXAM_KINDS.flatMap((kind) =>
      Array.from({ length: each }, (_, at) => examItem(kind, `${kind}-${task}-${at}`, [task])),
    ),
  );
}

function mustAssemble(draw: Partial<Draw>): ExamQuestion[] {
  const made = assemble({ blueprint, items: bank(3), used: new Map(), seed: 1, ...draw });
  if (made.status !== 'assembled') throw new Error(tellLacks(made.lacks));
  return made.questions;
}

/** All that a blueprint asks for, counted by the test. */
function expectToMeet(questions: readonly ExamQuestion[], { domains, kinds }: Blueprint): void {
  const ids = questions.map(({ item }) => item.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const kind of EXAM_KINDS) expect(questions.filter((one) => one.kind === kind)).toHaveLength(kinds[kind]);
  for (const { item, kind, task } of questions) {
    expect(formsOf(item)).toContain(kind);
    expect(item.exams['MLA-C01']).toContain(task);
  }
  for (const { tasks, scored, pilots } of domains) {
    const own = questions.filter(({ task }) => tasks.includes(task));
    expect(own).toHaveLength(scored + pilots);
    expect(own.filter((one) => one.scored)).toHaveLength(scored);
    const ofTasks = tasks.map((task) => own.filter((one) => one.task === task).length);
    expect(Math.max(...ofTasks) - Math.min(...ofTasks)).toBeLessThanOrEqual(1);
  }
  const places = questions.flatMap(({ item }, at) => (item.case ? [{ ...item.case, at }] : []));
  for (const { id, of, position, at } of places) {
    const members = places.filter((one) => one.id === id);
    expect(members).toHaveLength(of);
    expect(at - (members[0]?.at ?? 0)).toBe(position - 1);
  }
  for (const [at, one] of questions.entries()) {
    const alike = questions.slice(at + 1).filter(({ item }) => areAlike(one.item, item));
    expect(alike.filter(({ item }) => item.case === undefined || item.case.id !== one.item.case?.id)).toEqual([]);
  }
}

/** Items of random kinds for one task or two, some of them cases, some of them told twice. */
const banks = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...EXAM_KINDS),
      tasks: fc.subarray(TASKS, { minLength: 1, maxLength: 2 }),
      twin: fc.boolean(),
      ofCase: fc.constantFrom(undefined, undefined, undefined, 'a', 'b'),
    }),
    { maxLength: 60, size: 'max' },
  )
  .map((all) => {
    const items: Item[] = [];
    for (const [at, { kind, tasks, twin, ofCase }] of all.entries()) {
      const item = examItem(kind, `item-${at}`, tasks);
      items.push(ofCase ? { ...item, case: { id: ofCase, title: '', story: '', position: 0, of: 0 } } : item);
      if (twin && !ofCase) items.push({ ...item, id: `twin-${at}` });
    }
    for (const id of ['a', 'b']) {
      const members = items.filter((item) => item.case?.id === id);
      for (const [at, { case: place }] of members.entries())
        if (place) Object.assign(place, { position: at + 1, of: members.length });
    }
    return items;
  });

describe('putting a mock exam together', () => {
  it('meets the blueprint, or names a cell that has fewer items than it wants', () => {
    let met = 0;
    fc.assert(
      fc.property(banks, fc.nat(0x3fff_ffff), fc.array(fc.nat(80)), (items, seed, before) => {
        const used = new Map(before.map((at) => [`item-${at}`, 1 + (at % 3)]));
        const made = assemble({ blueprint, items, used, seed });
        expect(assemble({ blueprint, items, used, seed })).toEqual(made);
        if (made.status === 'assembled') {
          met += 1;
          return expectToMeet(made.questions, blueprint);
        }
        expect(made.lacks.length).toBeGreaterThan(0);
        for (const { cell, has, wanted } of made.lacks) {
          expect(cell).toMatch(/./);
          expect(has).toBeLessThan(wanted);
        }
        expect(tellLacks(made.lacks)).toMatch(/^The bank has too few .+\.$/);
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(met).toBeGreaterThan(20);
  });

  it('is always possible where every cell has what it could want', () => {
    fc.assert(
      fc.property(fc.nat(0x3fff_ffff), (seed) =>
        expectToMeet(mustAssemble({ seed, items: bank(sizeOf(blueprint).all) }), blueprint),
      ),
      { numRuns: 30 },
    );
  });

  const without = (keep: (item: Item) => boolean): Assembly =>
    assemble({ blueprint, items: bank(3).filter(keep), used: new Map(), seed: 1 });
  it.each([
    ['no item for a task', (item: Item) => !item.id.includes('2.1'), ['task 2.1', 3, 0]],
    ['no item of a kind', (item: Item) => item.form !== 'order', ['ordering', 1, 0]],
    [
      'kinds at the wrong tasks',
      (item: Item) => !item.id.includes('2.1') || item.id.startsWith('ordering'),
      ['task 2.1, single choice, multiple response and matching', 2, 0],
    ],
  ])('names what lacks: %s', (_, keep, [cell, wanted, has]) => {
    const made = without(keep);
    expect(made).toEqual({ status: 'lacking', lacks: [{ cell, wanted, has }] });
  });

  it('takes one of two that are alike, and says so where that is too few', () => {
    const [first, ...others] = bank(3).filter((item) => item.form !== 'order');
    const told = examItem('ordering', 'told', ['2.1']);
    if (first === undefined) throw new Error('The bank is empty.');
    const twice = [told, { ...told, id: 'told-twice' }, first, ...others];
    expectToMeet(mustAssemble({ items: twice }), blueprint);
    const two = smallBlueprint({ ordering: 2 }, [{ scored: 2, tasks: ['2.1'] }]);
    const made = assemble({ blueprint: two, items: twice, used: new Map(), seed: 1 });
    expect(made).toEqual({ status: 'lacking', lacks: [{ cell: 'task 2.1', wanted: 2, has: 1 }] });
  });

  it('shares no item with the exams before it while the bank allows, and then those of longest ago', () => {
    const used = new Map<string, number>();
    const shared = [1, 2, 3, 4, 5, 6, 7, 8].map((mock) => {
      const questions = mustAssemble({ used, seed: mock * 77, items: bank(4) });
      const reused = questions.filter(({ item }) => used.has(item.id)).map(({ item }) => used.get(item.id));
      for (const { item } of questions) used.set(item.id, mock);
      return reused;
    });
    expect(shared.slice(0, 3)).toEqual([[], [], []]);
    expect(shared[7]?.length).toBeGreaterThan(4);
    for (const [at, mocks] of shared.entries()) expect(mocks).not.toContain(at);
  });

  it('depends on nothing but its draw: another seed is another exam, another order of the bank is the same', () => {
    const ids = (draw: Partial<Draw>) => mustAssemble({ items: bank(6), ...draw }).map(({ item }) => item.id);
    expect(ids({ seed: 5 })).toEqual(ids({ seed: 5 }));
    expect(ids({ seed: 5 })).not.toEqual(ids({ seed: 6 }));
  });

  it('asks a case whole and in its order, once, or not at all', () => {
    const members = [1, 2, 3].map((position) => ({
      ...examItem('single', `case-${position}`, ['1.1', '1.2']),
      case: { id: 'c', title: 'A case', story: 'A story.', position, of: 3 },
    }));
    const items = [...bank(6), ...members];
    const inCase = (questions: ExamQuestion[]) => questions.filter(({ item }) => item.case).map(({ item }) => item.id);
    expect(inCase(mustAssemble({ items }))).toEqual(['case-1', 'case-2', 'case-3']);
    expect(inCase(mustAssemble({ items: items.slice(0, -1) }))).toEqual([]);
    expect(inCase(mustAssemble({ items, used: new Map([['case-2', 1]]) }))).toEqual([]);
    expect(inCase(mustAssemble({ items, blueprint: { ...blueprint, cases: 0 } }))).toEqual([]);
  });

  it('leaves out typed recall and the topics that no exam asks about', () => {
    const items = bank(3).map((item) => (item.id === 'ordering-2.1-0' ? item : { ...item, topic: 'exam' }));
    const made = assemble({ blueprint: { ...blueprint, leftOut: ['exam'] }, items, used: new Map(), seed: 1 });
    expect(made.status).toBe('lacking');
  });

  it('gives items on trial no place that counts, and uses them where there are such places', () => {
    fc.assert(
      fc.property(banks, fc.nat(), fc.array(fc.nat({ max: 90 }), { maxLength: 30 }), (items, seed, places) => {
        const onTrial = new Set(places.flatMap((place) => items[place]?.id ?? []));
        const made = assemble({ blueprint, items, used: new Map(), seed, onTrial });
        const proven = assemble({
          blueprint,
          items: items.filter(({ id }) => !onTrial.has(id)),
          used: new Map(),
          seed,
        });
        if (made.status === 'lacking') return;
        expectToMeet(made.questions, blueprint);
        for (const { item, scored } of made.questions) if (onTrial.has(item.id)) expect(scored).toBe(false);
        expect(assemble({ blueprint, items, used: new Map(), seed, onTrial })).toEqual(made);
        if (onTrial.size === 0) expect(made).toEqual(proven);
      }),
    );
  });

  it('leaves items on trial out where each question counts, and cases with one of them whole', () => {
    const onTrial = new Set(['single-1.1-0', 'single-1.2-0', 'single-2.1-0']);
    const all = smallBlueprint({ single: 4 }, [{ scored: 4, tasks: TASKS }]);
    for (let seed = 0; seed < 20; seed++) {
      const ids = mustAssemble({ blueprint: all, seed, onTrial }).map(({ item }) => item.id);
      expect(ids.filter((id) => onTrial.has(id))).toEqual([]);
    }
    const place = { id: 'a', title: '', story: '' };
    const members = bank(3).map((item, at) =>
      at < 2 ? { ...item, case: { ...place, position: at + 1, of: 2 } } : item,
    );
    const [first] = members;
    const made = mustAssemble({ items: members, onTrial: new Set([first?.id ?? '']) });
    expect(made.filter(({ item }) => item.case !== undefined)).toEqual([]);
  });

  it('asks as many items on trial as there are places for them', () => {
    const onTrial = new Set(
      bank(3)
        .filter(({ id }) => id.startsWith('single'))
        .map(({ id }) => id),
    );
    const more = [
      ...bank(3),
      ...bank(3).map((item) => examItem('single', `more-${item.id}`, item.exams['MLA-C01'] ?? [])),
    ];
    const asked = [1, 2, 3, 4, 5, 6].map(
      (seed) => mustAssemble({ items: more, seed, onTrial }).filter(({ item }) => onTrial.has(item.id)).length,
    );
    expect(asked).toEqual([2, 2, 2, 2, 2, 2]);
  });
});
