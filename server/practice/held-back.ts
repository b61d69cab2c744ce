import { putAside } from '@/domain/session/put-aside';
import type { Standing } from './standing';

type Holding = Pick<Standing, 'marks' | 'exam'>;

/** The items that practice does not ask now: those that the learner put aside, and those of a mock exam that is under way. */
export function heldBack({ marks, exam }: Holding, now: number): ReadonlySet<string> {
  const aside = putAside(marks.values(), now);
  return exam === null || now > exam.until ? aside : new Set([...aside, ...exam.itemIds]);
}

/** Whether an item is asked in a mock exam that is under way: what is right of it is not told then. */
export function isInExam({ exam }: Pick<Holding, 'exam'>, itemId: string, now: number): boolean {
  return exam !== null && now <= exam.until && exam.itemIds.has(itemId);
}
