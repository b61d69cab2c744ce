import { chooseTraps } from '@/domain/progress/group/choose-traps';
import type { GroupConfusion } from '@/domain/progress/group/group-confusions';
import { pairOfTrap } from '@/domain/progress/group/pair-of-trap';
import type { Generated, Question } from '@/domain/question/question';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import type { Insight } from './insight';
import { readConfusions } from './read-confusions';

/** A question to discuss, with its answer and why: for who teaches, who prints the two on pages apart. */
export interface DiscussedQuestion {
  question: Question;
  /** The right options, in the words of the question, each with its reason. */
  answer: { text: string; why: string }[];
  /** What rules the trap's other option out here, where the question offers it. */
  trap: { text: string; why: string } | null;
}

export interface Trap extends GroupConfusion {
  title: string;
  /** `twin` is null where the bank has no minimal pair of the two, and all of it where it has no question of them any more. */
  pair: { plain: DiscussedQuestion; twin: DiscussedQuestion | null } | null;
}

/** The traps to talk about next, each with two questions that differ in one need, or with one. Null in a group of fewer than three learners. */
export async function readNextSession(
  insight: Insight,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<{ traps: Trap[] | null }>> {
  const told = await readConfusions(insight, actor, { groupId, now });
  if (told.status !== 'allowed') return told;
  const { confusions, titles } = told;
  if (confusions === null) return { status: 'allowed', traps: null };
  const items = [...insight.bank.items.values()];
  const chosen = chooseTraps(confusions, (trap) => pairOfTrap(trap, items));
  const traps = chosen.map(({ trap, pair }) => ({
    ...{ ...trap, title: titles.get(trap.topic) ?? trap.topic },
    pair: pair && { plain: discussed(pair.plain, trap), twin: pair.twin && discussed(pair.twin, trap) },
  }));
  return { status: 'allowed', traps };
}

function discussed({ question, answerKey }: Generated, { from, to }: GroupConfusion): DiscussedQuestion {
  const right = 'choices' in answerKey.key ? answerKey.key.choices : [];
  const told = (id: string) => ({
    text: question.options.find((option) => option.id === id)?.text ?? id,
    why: answerKey.reasons[id] ?? '',
  });
  const other = [from, to].find((id) => !right.includes(id) && question.options.some((option) => option.id === id));
  return { question, answer: right.map(told), trap: other === undefined ? null : told(other) };
}
