/** An entry as the filter sees it: its words in lower case. */
export interface Filterable {
  words: string;
}

/** The entries that hold every word of what was typed, wherever it stands; a group without any is left out. */
export function filterTerms<E extends Filterable, G extends { entries: E[] }>(
  groups: readonly G[],
  typed: string,
): G[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => words.every((word) => entry.words.includes(word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}
