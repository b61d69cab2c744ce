const LENGTH = 140;

/** A piece of a text around the first of some words (lower case), cut at blanks and marked where it was cut; a short text as it is. */
export function excerpt(text: string, words: ReadonlySet<string>): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LENGTH) return line;
  const first = [...line.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => words.has(word.toLowerCase()))?.index ?? 0;
  // The match stands in the first third, so that what follows it is read as well.
  const wanted = Math.max(0, Math.min(first - LENGTH / 3, line.length - LENGTH));
  const start = wanted <= 0 ? 0 : line.indexOf(' ', wanted) + 1;
  const end = start + LENGTH >= line.length ? line.length : line.lastIndexOf(' ', start + LENGTH);
  const cut = closeCode(line.slice(start, end));
  return `${start > 0 ? '… ' : ''}${cut}${end < line.length ? ' …' : ''}`;
}

/** Inline code that was cut through shows its words without a backtick that stands alone. */
function closeCode(text: string): string {
  return (text.match(/`/g)?.length ?? 0) % 2 === 0 ? text : text.replaceAll('`', '');
}
