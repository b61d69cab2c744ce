import type { Item } from '@/domain/bank/item';
import type { DrawnStem } from './draw-stem';
import { locateTemplate } from './fill-template';
import type { DecisiveWords } from './question';

/** What words marked in the stem of a declared item carry: its author names no needs. */
const UNNAMED_NEED = 'decides the answer';

/**
 * The words of a drawn stem that carry each need, in the order of the needs: in a composed stem the need's cue, in an authored one the
 * words that the compiled stem marks. A need without such words has no range. `needs` are the needs as the learner reads them.
 */
export function decisiveWords(item: Item, stem: DrawnStem, needs: readonly string[]): DecisiveWords[] {
  const marked = stem.authored === null ? [] : (item.stems[stem.authored]?.decisive ?? []);
  const ranges =
    stem.authored === null
      ? stem.cueRanges
      : marked.map((template) => locateTemplate(template, stem.body, stem.slots.named));
  return ranges.flatMap((range, index) => {
    const need = item.form === 'scenario' ? needs[index] : UNNAMED_NEED;
    return range && need !== undefined ? [{ ...range, need }] : [];
  });
}
