import type { Grid, GridRow } from './grid';

/** An id to be written: into a row's Id cell (the column may be missing too), or behind a heading that ends at an offset. */
export type MissingId =
  | { in: 'row'; grid: Grid; row: GridRow; id: string }
  | { in: 'heading'; end: number; id: string };
