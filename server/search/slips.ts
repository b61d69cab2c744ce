/** How many slips a word may hold: none below four letters or with a digit, one below eight, else two. */
export function slipsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The fewest slips by which `typed` becomes `word` or a beginning of it: a letter missing, too many, another one, or two exchanged
 * (optimal string alignment). Infinity where more than `most` are needed.
 */
export function countSlips(typed: string, word: string, most: number): number {
  if (word.length < typed.length - most) return Number.POSITIVE_INFINITY;
  // No beginning that is longer can be nearer.
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= width; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      let slips = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      const isExchanged = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (isExchanged) slips = Math.min(slips, (before[at - 2] ?? 0) + 1);
      next.push(slips);
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = next;
  }
  const fewest = Math.min(...last);
  return fewest > most ? Number.POSITIVE_INFINITY : fewest;
}
