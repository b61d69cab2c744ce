import type { MemoryModel, Mind } from '../models/memory-model';
import type { Policy } from '../policy';
import { drawFor } from '../random';
import { KNOWING } from '../simulate';
import { type World, worldOfItem } from '../world';

/** What has been forgotten is worth asking before what is still known: with spacing that matters as much as the gain at once. */
const NEED = 0.5;

/**
 * Who knows what no scheduler can: the law of this pupil's memory, its constants, how hard each item is, and whether an answer was known or
 * guessed; not the luck of answers to come. Each morning the items are ordered by how much more of the exam is recalled, per second, if one
 * is asked today and never again, times the root of the chance that it is forgotten. It says how much is there to be had.
 */
export function clairvoyant(world: World, model: MemoryModel): Policy {
  return {
    name: 'clairvoyant',
    begin({ weights, days, guess, seconds, seed }) {
      const alone = weights.map((_, item) => worldOfItem(world, item));
      const past: { at: number; recalled: boolean }[][] = weights.map(() => []);
      let today = 0;
      let offered = 0;
      let used = 0;
      let order: number[] = [];

      const mindOf = (item: number): Mind => {
        const mind = model.begin(alone[item] ?? world);
        for (const { at, recalled } of past[item] ?? []) mind.study(0, at, recalled);
        return mind;
      };
      const onExamIf = (item: number, recalled: boolean): number => {
        const mind = mindOf(item);
        mind.study(0, today, recalled);
        return mind.recall(0, days);
      };
      const urgency = (item: number): number => {
        const weight = weights[item] ?? 0;
        if (past[item]?.length === 0) return (weight * onExamIf(item, false)) / seconds.fresh;
        const mind = mindOf(item);
        const recall = mind.recall(0, today);
        const right = recall + (1 - recall) * guess;
        const asked = recall * onExamIf(item, true) + (1 - recall) * onExamIf(item, false);
        const takes = right * seconds.right + (1 - right) * seconds.wrong;
        return ((weight * (asked - mind.recall(0, days))) / takes) * (1 - recall) ** NEED;
      };
      return {
        startDay(day, secondsOffered) {
          today = day;
          offered = secondsOffered;
          const urgencies = weights.map((_, item) => urgency(item));
          order = weights.map((_, item) => item).sort((a, b) => (urgencies[a] ?? 0) - (urgencies[b] ?? 0));
        },
        next(secondsLeft) {
          used = offered - secondsLeft;
          return order.pop() ?? null;
        },
        answered(item) {
          const at = today + used / 86_400;
          const count = past[item]?.length ?? 0;
          const recalled = count > 0 && drawFor(seed, item, count, KNOWING) < mindOf(item).recall(0, at);
          past[item]?.push({ at, recalled });
        },
      };
    },
  };
}
