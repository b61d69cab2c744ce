import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../api/operations';
import { allDoors } from '../routes';
import { askAll, type Case, casesOf, type World } from './run';
import { samples } from './samples';

export interface Matrix {
  /** Of which database. */
  kind: string;
  world(): Promise<World>;
  /** Which cases are asked, of an operation by its number. */
  choose(cases: readonly Case[], operation: number): readonly Case[];
  /** How many must have been asked in the end. */
  least: number;
}

const doors = await allDoors();
const named = operations.map((operation, number) => ({
  name: `${operation.method.toUpperCase()} ${operation.path}`,
  ...{ operation, number },
}));

/** Handlers are called as they are: nothing in front of them, such as proxy.ts, has a part in what comes out. */
export function describePolicy({ kind, world: make, choose, least }: Matrix): void {
  describe(`on ${kind}, what everybody may do to everything is what the policy says:`, () => {
    let world: World;
    let asked = 0;
    beforeAll(async () => {
      world = await make();
    });
    afterAll(() => console.log(`On ${kind} the policy was asked ${asked} times.`));

    it.each(named)('$name', async ({ name, operation, number }) => {
      const door = doors.find(({ method, path }) => `${method} ${path}` === name.replace(/\{(\w+)\}/g, '[$1]'));
      const sample = samples[name];
      if (door === undefined || sample === undefined) throw new Error(`app/testing/matrix has no sample of ${name}.`);
      const cases = choose(casesOf(world, operation, sample), number);
      asked += cases.length;
      expect(await askAll(world, door, sample, cases)).toEqual([]);
    });

    it('asks of every operation, and enough', () => {
      expect(Object.keys(samples).filter((name) => !named.some((one) => one.name === name))).toEqual([]);
      expect(asked).toBeGreaterThanOrEqual(least);
    });
  });
}
