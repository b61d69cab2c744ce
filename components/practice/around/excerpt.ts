const most = 80;

/** The first words of a note on one line, without the signs of Markdown. */
export function excerpt(note: string): string {
  const line = note.split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '';
  const plain = line
    .replace(/^[\s#>*+-]+/, '')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[([^\]]*)\]\([^)]*\)/gu, '$1');
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}
