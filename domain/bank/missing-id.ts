import type { Grid, GridRow } from './grid';

/** An id to be written: into a row's Id cell (the column may be missing too), or behind the heading of a section or a trait, whose words end at an offset. */
export type MissingId =
  | { in: 'row'; grid: Grid; row: GridRow; id: string }
  | { in: 'heading'; end: number; id: string };
