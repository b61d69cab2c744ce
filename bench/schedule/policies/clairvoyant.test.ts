import { describe, expect, it } from 'vitest';
import { MODELS } from '../models/all';
import { multiscaleModel } from '../models/multiscale-model';
import { simulate } from '../simulate';
import { worldOf, worldOfItem } from '../world';
import { bankInOrder } from './bank-in-order';
import { clairvoyant } from './clairvoyant';

const regime = { minutesADay: 6, days: 12, items: 40 };

describe('a clairvoyant', () => {
  it.each(MODELS.filter((model) => model !== multiscaleModel).map((model) => [model.name, model] as const))(
    'keeps more than the bank in order: %s',
    (_, model) => {
      const world = worldOf(regime, 4);
      const { recall } = simulate(world, model, clairvoyant(world, model));
      expect(recall).toBeGreaterThan(simulate(world, model, bankInOrder).recall);
    },
  );

  it('asks no item twice on a day', () => {
    const world = worldOf(regime, 4);
    const pupil = clairvoyant(world, multiscaleModel).begin(world.setup);
    pupil.startDay(0, 3600);
    const asked: number[] = [];
    for (let item = pupil.next(3600); item !== null; item = pupil.next(3600)) asked.push(item);
    expect([...asked].sort((a, b) => a - b)).toEqual(world.setup.weights.map((_, item) => item));
  });

  it.each(MODELS.map((model) => [model.name, model] as const))(
    'sees an item alone as it is in the bank: %s',
    (_, model) => {
      const world = worldOf(regime, 4);
      const whole = model.begin(world);
      const alone = model.begin(worldOfItem(world, 7));
      for (const [at, recalled] of [
        [0, false],
        [2, true],
        [5, true],
        [9, false],
      ] as const) {
        whole.study(7, at, recalled);
        alone.study(0, at, recalled);
      }
      expect(alone.recall(0, 11)).toBe(whole.recall(7, 11));
    },
  );
});
