import { exam } from '@/domain/exam/exam-facts';
import { standingAnswers } from '@/domain/scheduling/standing-answers';
import { holdsItem } from '@/domain/session/set-members';
import type { StoredAssignment } from '../store/assignments';
import type { AttemptEvent } from '../store/attempt-events';
import { readItemVersion } from '../store/item-versions';
import type { Classroom } from './classroom';
import { setOf } from './set-of';

/** What an attempt at a set came to so far. */
export interface Counted {
  answered: number;
  correct: number;
  /** When the last answer that it asks for was given; null while some are missing. */
  completeAt: number | null;
}

/**
 * An attempt is a run: what was answered live of the set's items since it began counts, each item once and by its first answer that stands, up to as many as the
 * assignment asks. Whether an item is of the set is told by the version that was asked, or by the item as it is where that one was not kept: a bank that
 * changes moves no count.
 */
export async function countAnswers(
  { store, bank }: Classroom,
  assignment: StoredAssignment,
  events: readonly AttemptEvent[],
): Promise<Counted> {
  const set = setOf(assignment);
  const met = new Set<string>();
  let correct = 0;
  for (const answer of standingAnswers(events.filter(({ origin }) => origin === 'live'))) {
    if (met.has(answer.itemId)) continue;
    const present = bank.items.get(answer.itemId);
    const isAsked = present?.version === answer.version;
    const item = isAsked ? present : ((await readItemVersion(store, answer.version))?.compiled ?? present);
    if (item === undefined || !holdsItem(set, item, exam.version)) continue;
    met.add(answer.itemId);
    if (answer.correct) correct += 1;
    if (met.size === assignment.questions) return { answered: met.size, correct, completeAt: answer.answeredAt };
  }
  return { answered: met.size, correct, completeAt: null };
}
