import { describe, expect, it } from 'vitest';
import type { ExamKind } from '@/domain/exam/blueprint';
import { findBlueprint } from '@/domain/exam/blueprints';
import { examItem } from '@/domain/exam/testing/items';
import { formOf, formOfBank } from './form-of-bank';

const many = (kind: ExamKind, count: number, task: string) =>
  Array.from({ length: count }, (_, at) => examItem(kind, `${kind}-${task}-${at}`, [task]));
const domain2 = ['2.1', '2.2', '2.3'].flatMap((task) => [
  ...many('single', 12, task),
  ...many('multiple', 3, task),
  ...many('ordering', 2, task),
  ...many('matching', 2, task),
]);
const bankOf = (items: typeof domain2) => ({ items: new Map(items.map((item) => [item.id, item])) });

describe('the form that a score is predicted for', () => {
  it('is the part of the exam that the bank has enough for, and says so', () => {
    const form = formOfBank(bankOf(domain2), 'MLA-C01');
    expect(form).toMatchObject({ title: 'Domain 2 mock exam', scored: 30, pass: 720 });
    expect(form?.covers.map(({ title }) => title)).toEqual(['ML model development']);
    expect(form?.lacks.map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(form?.items).toHaveLength(domain2.length);
    expect(new Set(form?.items.map(({ guess }) => guess))).toEqual(new Set([1 / 4, 1 / 10, 1 / 24, 1 / 6]));
  });

  it('is none where it has too little for any', () => {
    expect(formOfBank(bankOf(domain2.slice(0, 20)), 'MLA-C01')).toBeNull();
  });

  it('weighs domains as the exam does, and scales as mock exams do', () => {
    const whole = formOf(findBlueprint('mla-c01') ?? { title: '', domains: [] });
    expect(whole.lacks).toEqual([]);
    expect(whole.scored).toBe(50);
    expect(whole.tasks.filter(({ id }) => id.startsWith('1.')).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(
      0.28,
    );
    expect([whole.scale(0, 50), whole.scale(36, 50), whole.scale(50, 50)]).toEqual([100, 720, 1000]);
  });
});
