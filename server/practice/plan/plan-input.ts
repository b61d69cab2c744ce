import type { Item } from '@/domain/bank/item';
import { weighItems } from '@/domain/exam/weigh-items';
import type { Memory } from '@/domain/scheduling/memory';
import type { ItemMemory, PlanInput, PlannedItem } from '@/domain/scheduling/plan/plan';
import { localDate } from '@/domain/session/day';
import { daysBetween, type StudyDay } from '@/domain/session/plan-days';
import { putAside } from '@/domain/session/put-aside';
import type { StudyPlan } from '@/domain/session/study-plan';
import type { PracticeBank } from '../practice';
import type { Standing } from '../standing';
import { guessIn } from './guess-in';
import type { Habits } from './habits';

/** What of a bank is in an exam: the same for all learners. */
interface ExamItem {
  id: string;
  weight: number;
  guess: number;
}

const examItems = new WeakMap<PracticeBank, Map<string, readonly ExamItem[]>>();

/** What the planner is told of a learner who has a date: the days from today up to it, and how today stands. */
export function planInput(
  bank: PracticeBank,
  standing: Standing,
  { plan, days, habits, now }: { plan: StudyPlan; days: readonly StudyDay[]; habits: Habits; now: number },
): PlanInput {
  const held = putAside(standing.marks.values(), now);
  const items: PlannedItem[] = examItemsOf(bank, plan.examVersion)
    .filter(({ id }) => !held.has(id))
    .map((item) => ({ ...item, memory: itemMemory(standing, standing.memories.get(item.id)) }));
  const [today = 0, ...later] = days.map(({ minutes }) => minutes);
  return {
    items,
    weights: standing.parameters.weights,
    minutes: [Math.max(0, today - minutesUsed(standing, habits)), ...later],
    ...habits,
    freshToday: standing.introducedToday,
  };
}

/** The minutes that today's answers took, by what answers of their kind usually take. */
export function minutesUsed(
  { introducedToday, answeredToday, correctToday }: Standing,
  { seconds }: Pick<Habits, 'seconds'>,
): number {
  const repeated = Math.max(0, answeredToday - introducedToday);
  const right = answeredToday === 0 ? 0 : correctToday / answeredToday;
  const perRepeat = seconds.right * right + seconds.wrong * (1 - right);
  return (introducedToday * seconds.fresh + repeated * perRepeat) / 60;
}

/** The items that an exam may ask about, with their shares of it and the chance of guessing them right; made once for a bank. */
export function examItemsOf(bank: PracticeBank, exam: StudyPlan['examVersion']): readonly ExamItem[] {
  const known = examItems.get(bank) ?? new Map<string, readonly ExamItem[]>();
  examItems.set(bank, known);
  const kept = known.get(exam);
  if (kept !== undefined) return kept;
  const weights = weighItems([...bank.items.values()], exam);
  const made = [...bank.items.values()].flatMap((item: Item) => {
    const weight = weights.get(item.id);
    return weight === undefined ? [] : [{ id: item.id, weight, guess: guessIn(bank, item.id) }];
  });
  known.set(exam, made);
  return made;
}

function itemMemory({ day, timeZone, missedToday }: Standing, memory: Memory | undefined): ItemMemory | null {
  if (memory === undefined) return null;
  const { stability, difficulty, lastReviewedAt, itemId } = memory;
  const isToday = lastReviewedAt >= day.start;
  return {
    ...{ stability, difficulty },
    elapsedDays: isToday ? 0 : Math.max(0, daysBetween(localDate(lastReviewedAt, timeZone), day.date)),
    today: !isToday ? 'none' : missedToday.has(itemId) ? 'wrong' : 'right',
  };
}
