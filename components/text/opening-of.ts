const MOST = 220;

/** A stem as a list names its question: without signs of code, and as many whole words as two lines hold. */
export function openingOf(stem: string): string {
  const words = stem.replaceAll('`', '');
  if (words.length <= MOST) return words;
  const end = words.lastIndexOf(' ', MOST);
  return `${words.slice(0, end < 0 ? MOST : end)}…`;
}
