/** How shapes of charts look, by classes of `app/globals.css`: a chart says them at each shape, so their names are short. */
export const marks = {
  full: 'mark-full',
  /** For a shape that is a line: filled dots and bars of one path. */
  fullLine: 'mark-full-line',
  soft: 'mark-soft',
  hollow: 'mark-hollow',
  wrong: 'mark-wrong',
  track: 'mark-track',
  axis: 'mark-axis',
  grid: 'mark-grid',
  guide: 'mark-guide',
  word: 'mark-word',
  quietWord: 'mark-quiet',
  /** Keeps words apart from lines that they stand on. */
  halo: 'mark-halo',
} as const;
