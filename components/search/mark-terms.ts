/** A run of a text, and whether it is one of the words that were looked for. */
export interface MarkedRun {
  text: string;
  isTerm: boolean;
  start: number;
}

/** Cuts a text into the words that are among `terms` (lower case) and what stands between them; nothing of it is lost. */
export function markTerms(text: string, terms: ReadonlySet<string>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  const add = (end: number, isTerm: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), isTerm, start: at });
    at = end;
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!terms.has(word.toLowerCase())) continue;
    add(index, false);
    add(index + word.length, true);
  }
  add(text.length, false);
  return runs;
}
