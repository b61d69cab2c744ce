/** A part of a long list. */
export interface Page<T> {
  rows: readonly T[];
  /** From 1 to `pages`. */
  page: number;
  pages: number;
}

/** The page of a list that an address asks for; one that is not there is the nearest that is. */
export function pageOf<T>(all: readonly T[], wanted: string | undefined, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const asked = Number.parseInt(wanted ?? '1', 10);
  const page = Math.min(pages, Math.max(1, Number.isNaN(asked) ? 1 : asked));
  return { rows: all.slice((page - 1) * size, page * size), page, pages };
}

/** One of the words that are known, else the first of them. */
export function knownWord<T extends string>(words: readonly [T, ...T[]], wanted: string | undefined): T {
  return words.find((word) => word === wanted) ?? words[0];
}
