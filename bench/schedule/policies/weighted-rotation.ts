import type { Policy } from '../policy';
import { heaviestFirst } from './heaviest-first';
import { intervalPupil } from './interval-pupil';

/** A right answer in a row makes an item wait so much longer. Tried on the development pupils: 1, 1.3, 1.6 and 2.2 differ by half a point. */
const PATIENCE = 1.6;

/**
 * A rule without any model of memory, found while the study was built: new items first, heaviest first, then whatever weighs most by its
 * share of the exam and the days since it was asked, each right answer in a row making it wait longer. Nothing is ever due. It is none of
 * the rules that were asked for, so it stands beside them.
 */
export const weightedRotation: Policy = {
  name: 'weighted rotation',
  begin(setup) {
    const streak = new Int32Array(setup.items);
    const score = new Float64Array(setup.items);
    let order: number[] = [];
    let at = 0;
    let sortedOn = -1;
    return intervalPupil(setup, {
      intake: 'first',
      freshOrder: heaviestFirst(setup),
      intervalAfter(item, _, isRight) {
        streak[item] = isRight ? (streak[item] ?? 0) + 1 : 0;
        return Number.POSITIVE_INFINITY;
      },
      spareItem(day, askedOn) {
        if (day !== sortedOn) {
          order = askedBefore(day, askedOn);
          for (const item of order)
            score[item] = ((setup.weights[item] ?? 0) * (day - (askedOn[item] ?? 0))) / PATIENCE ** (streak[item] ?? 0);
          order.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
          at = 0;
          sortedOn = day;
        }
        return order[at++] ?? null;
      },
    });
  },
};

function askedBefore(day: number, askedOn: Int32Array): number[] {
  const asked: number[] = [];
  for (let item = 0; item < askedOn.length; item++) {
    const last = askedOn[item] ?? -1;
    if (last >= 0 && last < day) asked.push(item);
  }
  return asked;
}
