import { wilson } from '@/domain/exam/score/wilson';
import type { Band } from './band';
import { countPredictions, type PredictionCell } from './count-predictions';
import { type ByChance, errorByChance } from './error-by-chance';
import type { Tally } from './walk-log';

/** Answers whose predictions lie in one tenth. */
export interface CalibrationBin {
  /** Predictions from here (0 to 1) to below `to`; the last bin holds 1. */
  from: number;
  to: number;
  answers: number;
  right: number;
  /** The mean prediction of these answers; null of none. */
  expected: number | null;
  /** The share that was right, and where the true one lies at 95 %; null of none. */
  share: number | null;
  band: Band | null;
}

/** Whether what was predicted came true: of the answers given 80 %, how many were right. */
export interface Calibration {
  bins: CalibrationBin[];
  answers: number;
  /** The expected calibration error: how far shares lie from predictions, in the mean over answers; null of none. */
  error: number | null;
  /** The error that a perfect predictor of these very answers would show; null of none. */
  byChance: ByChance | null;
}

export const BINS = 10;

/**
 * Counts predictions by tenths. Only predictions that were made before the answer count, so a first answer and older rows, which have
 * none, are left out.
 */
export function tallyCalibration(): Tally<Calibration> {
  const bins = countPredictions(BINS);
  return {
    add: bins.add,
    result() {
      const told = bins.cells().map(toldBin);
      const answers = told.reduce((sum, bin) => sum + bin.answers, 0);
      if (answers === 0) return { bins: told, answers, error: null, byChance: null };
      const off = told.reduce(
        (sum, { right, answers, expected }) => sum + Math.abs(right - answers * (expected ?? 0)),
        0,
      );
      return { bins: told, answers, error: off / answers, byChance: errorByChance(told) };
    },
  };
}

function toldBin({ answers, right, predicted }: PredictionCell, bin: number): CalibrationBin {
  const bounds = { from: bin / BINS, to: (bin + 1) / BINS };
  if (answers === 0) return { ...bounds, answers, right: 0, expected: null, share: null, band: null };
  const expected = predicted / answers;
  return { ...bounds, answers, right, expected, share: right / answers, band: wilson(right, answers) };
}
