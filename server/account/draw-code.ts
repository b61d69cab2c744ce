import { encode } from 'uqr';

/** A square picture of dark fields on light ones: `path` draws the dark ones, one unit each, in a square of `size`. */
export interface CodePicture {
  size: number;
  path: string;
}

/** A text as a code that a camera reads. The quiet edge of four fields belongs to it. */
export function drawCode(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
