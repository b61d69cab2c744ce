import type { GroupConfusion } from '@/domain/progress/group/group-confusions';
import type { Question } from '@/domain/question/question';

/** A question to discuss, with its answer: the two are shown apart. */
export interface DiscussedQuestion {
  question: Question;
  answer: readonly { text: string; why: string }[];
  /** What rules the trap's other option out here. */
  trap: { text: string; why: string } | null;
}

/** A trap to talk about; `twin` is null where the bank has no minimal pair of the two options, and `pair` where it has no question of them any more. */
export interface Trap extends GroupConfusion {
  title: string;
  pair: { plain: DiscussedQuestion; twin: DiscussedQuestion | null } | null;
}
