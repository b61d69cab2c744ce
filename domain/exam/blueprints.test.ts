import { describe, expect, it } from 'vitest';
import { sizeOf } from './blueprint';
import { blueprints, domainNames, findBlueprint } from './blueprints';
import { taskStatements } from './task-statements';

describe.each(blueprints.map((one) => [one.id, one] as const))('the blueprint %s', (id, blueprint) => {
  const { scored, pilots, all } = sizeOf(blueprint);

  it('has as many questions by kind as by domain', () => {
    expect(Object.values(blueprint.kinds).reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  it('gives each domain its weight to the nearest question, among those that count and among all', () => {
    expect(blueprint.domains.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    for (const { weight, scored: own, pilots: ownPilots } of blueprint.domains) {
      expect(Math.abs(own - weight * scored)).toBeLessThan(0.5);
      expect(Math.abs(own + ownPilots - weight * all)).toBeLessThan(1);
    }
  });

  it('names domains and task statements that there are', () => {
    for (const { domain, tasks } of blueprint.domains) {
      expect(domainNames[domain]).toMatch(/./);
      for (const task of tasks) expect(taskStatements[task]).toMatch(/./);
    }
  });

  it('says of itself how many questions, in how many minutes, and what is estimated', () => {
    expect(findBlueprint(id)).toBe(blueprint);
    expect(blueprint.about).toContain(`${all} questions in ${blueprint.minutes} minutes`);
    expect(blueprint.notes.join(' ')).toMatch(/estimate/);
    expect(blueprint.minutes / all).toBe(2);
    expect(pilots === 0 || pilots === 15).toBe(true);
  });
});

it('there is no form of another name', () => {
  expect(findBlueprint('mla-c03')).toBeNull();
});

it('what the real exam counts is 50 of 65', () => {
  const real = findBlueprint('mla-c01');
  expect(real && sizeOf(real)).toEqual({ scored: 50, pilots: 15, all: 65 });
});
