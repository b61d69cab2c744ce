/** A text at the start of a line: a capital where it starts with a plain word. */
export function capital(text: string): string {
  return /^[a-z]+(?=[\s,;:'’-]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
