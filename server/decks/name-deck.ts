import { slug } from '@/domain/bank/slug';

const NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A file's name without .md, as a deck is called: lower-case letters of English, digits and dashes; null where nothing is left of it. */
export function nameDeck(file: string): string | null {
  const name = slug(file.trim().replace(/\.(?:md|markdown)$/i, ''))
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 63)
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return NAME.test(name) && name !== 'readme' ? name : null;
}
