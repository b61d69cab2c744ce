/** A text in lines of at most so many characters, broken between words where there are any; what is left over ends in an ellipsis. */
export function wrapWords(text: string, { width, lines: most }: { width: number; lines: number }): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((long) => chop(long, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? '').slice(0, width - 1)}…`;
  return kept;
}

function chop(word: string, width: number): string[] {
  return Array.from({ length: Math.max(1, Math.ceil(word.length / width)) }, (_, at) =>
    word.slice(at * width, (at + 1) * width),
  );
}
