import type { Key } from './question';

/**
 * The ids of the options that are right, in the key's order; of a matching question the right option of each prompt, in the order of the
 * prompts' ids. Null for forms in which an option alone is neither right nor wrong: an order is right or wrong as a whole.
 */
export function rightOptions(key: Key): string[] | null {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return [...key.choices];
    case 'matching':
      return Object.keys(key.pairs)
        .sort()
        .map((prompt) => key.pairs[prompt] ?? '');
    case 'ordering':
    case 'recall':
      return null;
  }
}
