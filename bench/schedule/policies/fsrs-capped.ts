import type { Policy, Setup } from '../policy';
import { fsrsBelief } from './fsrs-belief';
import { intervalPupil } from './interval-pupil';

export type FreshOrder = 'bank' | 'heaviest';

/**
 * The short rule: FSRS-6 at a desired retention with no interval that passes the last day, and minutes that nothing is due in spent on
 * the items whose predicted recall on exam day is lowest, each once a day.
 */
export function fsrsCapped(retention: number, order: FreshOrder): Policy {
  return {
    name: `capped ${retention.toFixed(2)}${order === 'bank' ? '' : ', heaviest first'}`,
    begin(setup) {
      const belief = fsrsBelief(setup.items);
      const onExam = new Float64Array(setup.items);
      const lastDay = setup.days - 1;
      return intervalPupil(setup, {
        intervalAfter(item, day, isRight) {
          belief.answer(item, day, isRight);
          onExam[item] = belief.recallOn(item, setup.days);
          const interval = belief.intervalFor(item, retention);
          return day < lastDay ? Math.min(interval, lastDay - day) : interval;
        },
        urgencyOf: (item) => onExam[item] ?? 0,
        ...(order === 'heaviest' ? { freshOrder: heaviestFirst(setup) } : {}),
        spareItem: (day, askedOn) => lowest(onExam, day, askedOn),
      });
    },
  };
}

function heaviestFirst({ weights }: Setup): number[] {
  return weights.map((_, item) => item).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

function lowest(onExam: Float64Array, day: number, askedOn: Int32Array): number | null {
  let found: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let item = 0; item < onExam.length; item++) {
    const recall = onExam[item] ?? 0;
    if (recall < least && askedOn[item] !== day) {
      least = recall;
      found = item;
    }
  }
  return found;
}
