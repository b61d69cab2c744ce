/** Words to an id: lower case, accents off, everything but letters and digits to single dashes, at most 80 characters. May be empty. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

/** Whether a text can be an id as it stands: letters, digits, dot, dash and underscore, at most 80, starting with a letter or digit. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(text);
}

/** Words as names are compared: without case, backticks and repeated blanks. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[`\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
