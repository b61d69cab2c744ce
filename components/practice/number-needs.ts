import type { Mark } from '@/components/text/mark-pieces';
import type { DecisiveWords } from '@/domain/question/question';

export interface NumberedNeed {
  number: number;
  need: string;
  /** A minimal pair: the need of the story met before, in whose place this one stands. */
  insteadOf?: string;
  /** Whether words of the stem carry it on their own; else the whole stem does. */
  isMarked: boolean;
}

/** Gives each need a number in the order of the stem, and each decisive range the number of its need. */
export function numberNeeds(needs: string[], decisive: DecisiveWords[]): { needs: NumberedNeed[]; marks: Mark[] } {
  const all = [...new Set([...needs, ...decisive.map((words) => words.need)])];
  const marks = decisive.map(({ start, end, need }) => ({ start, end, number: all.indexOf(need) + 1 }));
  const isMarked = (number: number) => marks.some((mark) => mark.number === number && mark.end > mark.start);
  const numbered = all.map((need, index): NumberedNeed => {
    const insteadOf = decisive.find((words) => words.need === need)?.insteadOf;
    return { number: index + 1, need, isMarked: isMarked(index + 1), ...(insteadOf !== undefined && { insteadOf }) };
  });
  return { needs: numbered, marks };
}
