/** A straight scale: where a number of one range stands in the other. Numbers outside are held at its ends. */
export function scale([least, most]: readonly [number, number], [start, end]: readonly [number, number]) {
  return (number: number): number => {
    const share = most === least ? 0 : (number - least) / (most - least);
    return round(start + Math.min(1, Math.max(0, share)) * (end - start));
  };
}

/** Tenths of a pixel are finer than eyes, and short in a page. */
export const round = (number: number): number => Math.round(number * 10) / 10;
