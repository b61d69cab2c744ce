import { exam } from '@/domain/exam/exam-facts';
import { type ItemIndex, narrowIndex } from '@/domain/session/index-items';
import { canonical, type PracticeSet, shownBy, writeSet } from '@/domain/session/practice-set';
import { holdsItem } from '@/domain/session/set-members';
import type { PracticeBank } from './practice';
import { type Recent, recent } from './recent';

/** Members kept for each bank: a place weighs some 100 bytes, and a set that names nothing has none of its own. */
const MOST_PLACES = 20_000;

const narrowed = new WeakMap<PracticeBank, Recent<ItemIndex>>();

/**
 * Whether a set is run through, with a beginning and an end, each item asked once. What is due without a number, a time or a late verdict is
 * not: its short-term steps return.
 */
export function isRun(set: PracticeSet): boolean {
  const { count, minutes, verdict } = set;
  return shownBy(set) !== 'due' || (count ?? minutes ?? verdict) !== undefined;
}

/** The items that a set holds by what it names; remembered, so that a run pays for it once. */
export function membersOf(bank: PracticeBank, set: PracticeSet): ItemIndex {
  const { topics, statements, forms, items, pair } = canonical(set);
  if ((topics ?? statements ?? forms ?? items ?? pair) === undefined) return bank.index;
  const known = narrowed.get(bank) ?? recent<ItemIndex>(MOST_PLACES, ({ places }) => places.size + 10);
  narrowed.set(bank, known);
  const name = writeSet({
    ...(topics && { topics }),
    ...(statements && { statements }),
    ...(forms && { forms }),
    ...(items && { items }),
    ...(pair && { pair }),
  });
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const members = narrowIndex(bank.index, (id) => {
    const item = bank.items.get(id);
    return item !== undefined && holdsItem(set, item, exam.version);
  });
  known.set(name, members);
  return members;
}
