import { countPredictions, type PredictionCell } from './count-predictions';
import type { Tally } from './walk-log';

/** How far a learner's answers were off what was expected of them, in logits: above 0, better. */
export interface OwnShift {
  shift: number;
  /** Of what is believed of the shift. */
  variance: number;
  /** The answers that it was found from. */
  answers: number;
}

const CELLS = 100;
/** Before any answer: two learners of three lie within this many logits of what is expected. */
const PRIOR_SD = 0.4;
/** Answers of one day say little of what is left after days. */
const APART_MS = 43_200_000;
const STEPS = 12;

/**
 * Finds one shift of all predictions, in logits, that makes them fit what was answered, held near none by a prior: the mode, and the
 * variance of the normal distribution about it. Answers given half a day or more after the item's last one count.
 */
export function tallyOwnShift(): Tally<OwnShift> {
  const counts = countPredictions(CELLS);
  return {
    add(answer, { before }) {
      if (before !== null && answer.answeredAt - before.answeredAt >= APART_MS) counts.add(answer);
    },
    result() {
      const cells = counts.cells().filter(({ answers }) => answers > 0);
      let shift = 0;
      let variance = PRIOR_SD ** 2;
      for (let step = 0; step < STEPS; step++) {
        const { slope, information } = slopeAt(cells, shift);
        variance = 1 / information;
        shift += Math.min(1, Math.max(-1, slope * variance));
      }
      return { shift, variance, answers: cells.reduce((sum, { answers }) => sum + answers, 0) };
    },
  };
}

/** Of the logarithm of the belief in a shift: its slope, and how fast that falls. */
function slopeAt(cells: readonly PredictionCell[], shift: number): { slope: number; information: number } {
  let slope = -shift / PRIOR_SD ** 2;
  let information = 1 / PRIOR_SD ** 2;
  for (const { answers, right, predicted } of cells) {
    const chance = shifted(predicted / answers, shift);
    slope += right - answers * chance;
    information += answers * chance * (1 - chance);
  }
  return { slope, information };
}

/** A probability moved by so many logits; kept between 0.001 and 0.999 beforehand, for nothing moves certainty. */
export function shifted(probability: number, shift: number): number {
  const held = Math.min(0.999, Math.max(0.001, probability));
  return 1 / (1 + ((1 - held) / held) * Math.exp(-shift));
}
