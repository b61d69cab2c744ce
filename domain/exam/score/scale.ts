/** The scale that AWS reports on, and its pass mark. */
export const LOWEST = 100;
export const HIGHEST = 1_000;
export const PASS_MARK = 720;

/**
 * The share of right answers that counts as the pass mark here, in hundredths. AWS publishes none, and equates it between forms. On a straight
 * line from 100 to 1,000 a 720 would be 69 of 100 right; three more are asked for, so that a pass here errs on the side of another week of practice.
 */
export const CUT_PERCENT = 72;

/** Whether so many right of so many reach the cut: compared in whole numbers, so no rounding decides. */
export function reachesCut(right: number, of: number): boolean {
  return of > 0 && right * 100 >= CUT_PERCENT * of;
}

/** A share (0 to 1) on the scale: straight from 100 to 720 at the cut, and from there to 1,000. Whole points, never rounded up to a pass. */
export function scaleShare(share: number): number {
  const cut = CUT_PERCENT / 100;
  const points =
    share < cut
      ? LOWEST + (share / cut) * (PASS_MARK - LOWEST)
      : PASS_MARK + ((share - cut) / (1 - cut)) * (HIGHEST - PASS_MARK);
  return Math.floor(points + 1e-9);
}
