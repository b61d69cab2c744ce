import type { Calibration } from '@/domain/progress/calibration';

/** Fewer predictions than these in ten tenths show chance alone. */
export const ENOUGH_PREDICTIONS = 50;

/** Whether predictions came true, held against what chance alone does to a perfect predictor. */
export function tellCalibration({ error, byChance, bins }: Calibration): string {
  if (error === null || byChance === null) return '';
  const points = (share: number) => `${(100 * share).toFixed(1)} points`;
  const measured = `Predictions were off by ${points(error)} in the mean; by chance alone a perfect predictor would be off by ${points(byChance.mean)}, and by up to ${points(byChance.most)} in 19 cases of 20.`;
  if (error <= byChance.most) return `${measured} So nothing speaks against them.`;
  const surplus = bins.reduce((sum, { right, answers, expected }) => sum + right - answers * (expected ?? 0), 0);
  const way = surplus > 0 ? 'You do better than expected' : 'You do worse than expected';
  return `${measured} ${way}, and more so than chance explains: the predicted score is moved accordingly.`;
}
