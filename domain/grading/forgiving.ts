/**
 * A typed text as it is compared: case, white space, and quotes or backticks around the whole do not count. Unicode forms of one
 * character meet (NFKC), and curly quotes become straight.
 */
export function forgiving(text: string): string {
  let plain = text
    .normalize('NFKC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  while (/^(["'`]).*\1$/.test(plain) && plain.length > 1) plain = plain.slice(1, -1).trim();
  return plain;
}
