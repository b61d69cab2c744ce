/** Where forgetting is drawn: pixels from the top left, certain recall at the top, the probability `floor` (below 1) at the bottom. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  floor: number;
}

/** The exponent of FSRS-6's forgetting curve by default (open-spaced-repetition, the algorithm's page): steep first, then flat. */
const decay = -0.1542;
const pieces = 24;

/** The path of a memory that falls from certain recall to `end` (0 to 1) across the frame, in the shape of the forgetting curve. */
export function recallPath(end: number, frame: Frame): string {
  const { left, right } = frame;
  // The root of a power, written with logarithms: the minifier turns `x ** (1 / decay)` into `(x ** -1) / 0.1542`.
  const bend = Math.exp(Math.log(Math.max(end, 0.05)) / decay) - 1;
  const points = Array.from({ length: pieces + 1 }, (_, index) => {
    const time = index / pieces;
    const recall = (1 + bend * time) ** decay;
    return `${(left + (right - left) * time).toFixed(1)} ${recallHeight(recall, frame).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** How high a probability of recall stands; what is below the floor stands on it. */
export function recallHeight(recall: number, { top, bottom, floor }: Omit<Frame, 'left' | 'right'>): number {
  const shown = Math.max(0, (recall - floor) / (1 - floor));
  return bottom - (bottom - top) * shown;
}
