import { slug } from '@/domain/bank/slug';

const NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** What no file may be called on some systems, whatever its ending; and what is no deck in a bank. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/;

/** A file's name without .md, as a deck is called: lower-case letters of English, digits and dashes; null where nothing is left of it, or it names something else. */
export function nameDeck(file: string): string | null {
  const name = slug(file.trim().replace(/\.(?:md|markdown)$/i, ''))
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 63)
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return NAME.test(name) && !TAKEN.test(name) ? name : null;
}

/** The name that a file gives a deck, or why it may have none of that kind: learners tell topics by their names. */
export function nameNew(file: string, shipped: ReadonlySet<string>): { name: string } | { refused: string } {
  const name = nameDeck(file);
  if (name === null)
    return { refused: 'Name the deck with letters a to z, digits and dashes, and not readme, con, nul or the like.' };
  if (shipped.has(name)) return { refused: `The shipped bank has a topic called ${name}: choose another name.` };
  return { name };
}

export const alreadyThere = (name: string) => `The group has a deck called ${name} already.`;
