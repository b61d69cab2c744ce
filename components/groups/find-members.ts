/** Those whose names hold each word of a search, whatever its case and accents; all of them for an empty one. */
export function findMembers<T extends { name: string }>(members: readonly T[], search: string): T[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return members.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
