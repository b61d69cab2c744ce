/** Characters that nobody sees and that change what a line seems to say: [first, last, what it is]. */
const kinds: readonly [number, number, string][] = [
  [0x00ad, 0x00ad, 'soft hyphen'],
  [0x034f, 0x034f, 'joiner without width'],
  [0x061c, 0x061c, 'mark that turns the direction of the text'],
  [0x115f, 0x1160, 'filler without a sign'],
  [0x17b4, 0x17b5, 'vowel without a sign'],
  [0x180b, 0x180f, 'separator without width'],
  [0x200b, 0x200b, 'space without width'],
  [0x200c, 0x200d, 'joiner without width'],
  [0x200e, 0x200f, 'mark that turns the direction of the text'],
  [0x2028, 0x2029, 'separator of lines'],
  [0x202a, 0x202e, 'mark that turns the direction of the text'],
  [0x2060, 0x2065, 'character without width'],
  [0x2066, 0x2069, 'mark that turns the direction of the text'],
  [0x206a, 0x206f, 'outdated mark of formatting'],
  [0x3164, 0x3164, 'filler without a sign'],
  [0xffa0, 0xffa0, 'filler without a sign'],
  [0xfff9, 0xfffb, 'mark of annotations'],
  [0xe0000, 0xe0fff, 'tag without a sign'],
];

const hidden = new RegExp(
  `[${kinds.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);

/** A hidden character of a text: its offset in UTF-16 units, and its name as authors are told it. */
export interface HiddenCharacter {
  at: number;
  name: string;
}

/**
 * The characters of a text that turn its direction or have no width, the first of each line: they make a reader see another text than
 * the machine does. A joiner between two pictures is part of a picture.
 */
export function findHiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  let lineEnd = -1;
  for (const { index, 0: character } of text.matchAll(hidden)) {
    if (index < lineEnd || joinsPictures(text, index, character)) continue;
    const next = text.indexOf('\n', index);
    lineEnd = next === -1 ? text.length : next;
    found.push({ at: index, name: nameOf(character) });
  }
  return found;
}

function joinsPictures(text: string, index: number, character: string): boolean {
  if (character !== '\u200d') return false;
  const before = text.slice(Math.max(0, index - 4), index);
  return (
    /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u.test(before) &&
    /^.\p{Extended_Pictographic}/u.test(text.slice(index, index + 3))
  );
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const kind = kinds.find(([first, last]) => code >= first && code <= last)?.[2] ?? 'hidden character';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}, a ${kind}`;
}
