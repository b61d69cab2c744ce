import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from './api/operations';
import { askAll, casesOf, type World } from './testing/matrix/run';
import { samples } from './testing/matrix/samples';
import { sqliteWorld } from './testing/matrix/world';
import { allDoors } from './testing/routes';

const doors = await allDoors();
const named = operations.map((operation) => ({
  name: `${operation.method.toUpperCase()} ${operation.path}`,
  operation,
}));

let world: World;
let asked = 0;
beforeAll(async () => {
  world = await sqliteWorld();
});
afterAll(() => console.log(`The policy was asked ${asked} times.`));

/** Handlers are called as they are: nothing in front of them, such as proxy.ts, has a part in what comes out. */
describe('what everybody may do to everything is what the policy says:', () => {
  it.each(named)('$name', async ({ name, operation }) => {
    const door = doors.find(({ method, path }) => `${method} ${path}` === name.replace(/\{(\w+)\}/g, '[$1]'));
    const sample = samples[name];
    if (door === undefined || sample === undefined) throw new Error(`app/testing/matrix has no sample of ${name}.`);
    const cases = casesOf(world, operation, sample);
    asked += cases.length;
    expect(await askAll(world, door, sample, cases)).toEqual([]);
  });

  it('asks of every operation, and enough', () => {
    expect(Object.keys(samples).filter((name) => !named.some((one) => one.name === name))).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(1500);
  });
});
