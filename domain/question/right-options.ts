import type { Key } from './question';

/** The ids of the options that are right, in the key's order; null for forms in which an option alone is neither right nor wrong. */
export function rightOptions(key: Key): string[] | null {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return [...key.choices];
    case 'ordering':
    case 'matching':
    case 'recall':
      return null;
  }
}
