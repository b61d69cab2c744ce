/** How shapes of charts look. In the system's forced colours a filled shape stays filled and a soft one keeps its edge. */
export const marks = {
  full: 'fill-accent forced-colors:fill-current',
  soft: 'fill-accent-mid stroke-accent forced-colors:fill-transparent forced-colors:stroke-current',
  hollow: 'fill-surface stroke-accent forced-colors:fill-transparent forced-colors:stroke-current',
  wrong: 'fill-surface stroke-bad forced-colors:fill-transparent forced-colors:stroke-current',
  track: 'fill-line forced-colors:fill-transparent forced-colors:stroke-current',
  axis: 'stroke-edge fill-none',
  grid: 'stroke-line fill-none',
  guide: 'stroke-ink fill-none',
  word: 'fill-ink',
  quietWord: 'fill-quiet',
  /** Keeps words apart from lines that they stand on. */
  halo: 'stroke-paper [paint-order:stroke] forced-colors:stroke-none',
} as const;
