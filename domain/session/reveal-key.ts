import type { Key } from '@/domain/question/question';
import type { RevealedKey } from './exchange';

/** A key as a verdict tells it: the chosen ids, the ids in their order, the pairs, or the accepted answers. */
export function revealKey(key: Key): RevealedKey {
  switch (key.kind) {
    case 'ordering':
      return key.order;
    case 'matching':
      return key.pairs;
    case 'recall':
      return key.accepted;
    default:
      return key.choices;
  }
}
