import { recallAfter } from '@/domain/scheduling/fsrs';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import type { Plan, PlanInput, PlannedDay, PlannedItem } from '@/domain/scheduling/plan/plan';

/** How much a right answer lengthens stability, where only a rough course is wanted. */
const GROWTH = 2.5;
const FIRST_STABILITY = 3;
const DUE_BELOW = 0.9;
const TEN_MINUTES = 10;

interface Course {
  item: PlannedItem;
  /** Null: not met. */
  stability: number | null;
  /** The day of its last answer, today being 0. */
  lastDay: number;
}

/**
 * The short rule of planning: what was missed today again, what is recalled by less than 0.9, new items in order of weight and no more a day
 * than fill three fifths of the time, then the lowest recall on exam day while minutes last. The coming days are a rough course of it.
 */
export function planByShortRule(input: PlanInput): Plan {
  const planned = run(input);
  const more = run({ ...input, minutes: input.minutes.map((each) => (each > 0 ? each + TEN_MINUTES : 0)) });
  const never = planned.courses.filter(({ stability }) => stability === null);
  return {
    today: planned.today,
    days: planned.days,
    leftOut: never.map(({ item }) => ({ itemId: item.id, reason: 'time' as const })),
    recallNow: meanRecall(begin(input), 0, input),
    recallAtExam: meanRecall(planned.courses, input.minutes.length, input),
    withTenMore: { recallAtExam: meanRecall(more.courses, input.minutes.length, input) },
    guard: 'none',
  };
}

function begin({ items }: PlanInput): Course[] {
  return items.map((item) => ({
    item,
    stability: item.memory?.stability ?? null,
    lastDay: -(item.memory?.elapsedDays ?? 0),
  }));
}

function run(input: PlanInput): { today: Plan['today']; days: PlannedDay[]; courses: Course[] } {
  const { minutes, seconds, items, freshToday } = input;
  const courses = begin(input);
  const exam = minutes.length;
  const freshADay = Math.max(5, Math.ceil(items.length / (0.6 * exam)));
  const fresh = courses.filter(({ stability }) => stability === null).sort((a, b) => b.item.weight - a.item.weight);
  const today: Plan['today'] = [];
  const days = minutes.map((budget, day): PlannedDay => {
    let left = budget * 60;
    const counts = { reviews: 0, fresh: 0 };
    const ask = (course: Course, reason: Plan['today'][number]['reason'], cost: number) => {
      left -= cost;
      counts[reason === 'new' ? 'fresh' : 'reviews'] += 1;
      course.stability = course.stability === null ? FIRST_STABILITY : course.stability * GROWTH;
      course.lastDay = day;
      if (day === 0) today.push({ itemId: course.item.id, reason });
    };
    const met = courses.filter(({ stability }) => stability !== null);
    for (const course of met)
      if (day === 0 && course.item.memory?.today === 'wrong' && left >= seconds.wrong)
        ask(course, 'again', seconds.wrong);
    const due = met.filter((course) => course.lastDay < day && recall(course, day, input) < DUE_BELOW);
    for (const course of due.sort((a, b) => recall(a, exam, input) - recall(b, exam, input)))
      if (left >= seconds.right) ask(course, 'review', seconds.right);
    for (let begun = day === 0 ? freshToday : 0; begun < freshADay && left >= seconds.fresh; begun += 1) {
      const next = fresh.shift();
      if (next === undefined) break;
      ask(next, 'new', seconds.fresh);
    }
    const spare = courses.filter(({ stability, lastDay }) => stability !== null && lastDay < day);
    for (const course of spare.sort((a, b) => recall(a, exam, input) - recall(b, exam, input)))
      if (left >= seconds.right) ask(course, 'spare', seconds.right);
    return { minutes: (budget * 60 - left) / 60, ...counts };
  });
  return { today, days, courses };
}

function recall({ stability, lastDay }: Course, day: number, { weights }: PlanInput): number {
  return stability === null ? 0 : recallAfter({ ...DEFAULT_PARAMETERS, weights }, day - lastDay, stability);
}

function meanRecall(courses: readonly Course[], day: number, input: PlanInput): number {
  const total = courses.reduce((sum, { item }) => sum + item.weight, 0);
  if (total === 0) return 0;
  return courses.reduce((sum, course) => sum + course.item.weight * recall(course, day, input), 0) / total;
}
