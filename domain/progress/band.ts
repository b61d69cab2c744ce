/** The bounds between which a true share (0 to 1) lies, 19 times in 20. */
export interface Band {
  low: number;
  high: number;
}
