/** The first words of a line of limited Markdown, at most `most` characters with the "…" that ends them; code is kept whole or left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const words = room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room.slice(0, most - 1);
  const isCodeOpen = words.split('`').length % 2 === 0;
  const whole = isCodeOpen ? words.slice(0, words.lastIndexOf('`')) : words;
  // An "of" or "and" at the end promises more than the sign does.
  const end = whole.replace(
    /(?:[\s,;:.(–-]+(?:a|an|and|are|at|by|for|from|has|in|is|of|on|or|the|to|which|whose|with))*[\s,;:.(–-]*$/,
    '',
  );
  return `${end}…`;
}
