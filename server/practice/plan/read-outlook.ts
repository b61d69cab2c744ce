import { localDate } from '@/domain/session/day';
import { expectResult } from '@/domain/session/expect-result';
import { daysBetween, studyDays } from '@/domain/session/plan-days';
import type { ExamCourse, LeftOut, PlanOutlook, ToldFit } from '@/domain/session/plan-outlook';
import { type Fit, readFits } from '../../store/parameter-sets';
import type { Practice, PracticeBank } from '../practice';
import { readStanding, type Standing } from '../standing';
import { backlogOf } from './backlog';
import { examPlanOf, type KeptPlan } from './exam-plan';
import { habitsOf } from './habits';
import { examItemsOf, minutesUsed } from './plan-input';
import { studyPlanOf } from './study-plan-of';

/** Fits that are shown. */
const MOST_FITS = 3;

/** A learner's plan and what it brings; for a visitor who is nobody yet what holds for everybody. */
export async function readOutlook(
  practice: Practice,
  { learnerId, now }: { learnerId: string | null; now: number },
): Promise<PlanOutlook> {
  const standing = learnerId === null ? null : await readStanding(practice, { learnerId, now });
  if (standing === null) return nobodysOutlook(localDate(now, 'UTC'));
  const plan = studyPlanOf(standing.plan);
  const { date: today } = standing.day;
  const kept = await examPlanOf(practice, standing, now);
  const habits = await habitsOf(practice, standing, now);
  const usedMinutes = minutesUsed(standing, habits);
  const { later, overdue, days } = backlogOf(standing, now);
  const fits = await readFits(practice.store, standing.learnerId, MOST_FITS);
  return {
    ...{ plan, today, usedMinutes, exam: examOf(plan.examOn, today) },
    daysLeft: plan.examOn === null ? 0 : Math.max(0, daysBetween(today, plan.examOn)),
    course: kept === null ? null : courseOf(practice.bank, standing, { kept, usedMinutes }),
    backlog: kept !== null || overdue === 0 ? null : { overdue, days, today: overdue - later.size },
    fits: fits.map((fit) => tellFit(fit, standing.timeZone)),
    isFitted: (standing.plan?.parametersId ?? null) !== null,
  };
}

function nobodysOutlook(today: string): PlanOutlook {
  return {
    ...{ plan: studyPlanOf(null), today, exam: 'none', daysLeft: 0, usedMinutes: 0 },
    ...{ course: null, backlog: null, fits: [], isFitted: false },
  };
}

function examOf(examOn: string | null, today: string): PlanOutlook['exam'] {
  if (examOn === null) return 'none';
  if (examOn === today) return 'today';
  return examOn > today ? 'ahead' : 'past';
}

function courseOf(
  bank: PracticeBank,
  { plan, day, memories }: Standing,
  { kept, usedMinutes }: { kept: KeptPlan; usedMinutes: number },
): ExamCourse {
  const study = studyPlanOf(plan);
  const items = examItemsOf(bank, study.examVersion);
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  const guess = items.reduce((sum, item) => sum + (item.weight * item.guess) / weight, 0);
  const dates = studyDays(study, { from: day.date, most: kept.plan.days.length });
  const expected = (recall: number, doubt?: number) => expectResult(recall, guess, doubt);
  const { recallNow, recallAtExam, doubtAtExam, withTenMore, leftOut } = kept.plan;
  return {
    days: dates.map(({ date, minutes: budget }, at) => {
      const { minutes = 0, reviews = 0, fresh = 0 } = kept.plan.days[at] ?? {};
      return {
        date,
        budget: at === 0 ? Math.max(budget, Math.round(usedMinutes + minutes)) : budget,
        minutes,
        reviews,
        fresh,
      };
    }),
    ...{ items: items.length, met: items.filter(({ id }) => memories.has(id)).length },
    ...{ now: expected(recallNow), atExam: expected(recallAtExam, doubtAtExam) },
    withTenMore: expected(withTenMore.recallAtExam, doubtAtExam),
    leftOut: groupLeftOut(bank, leftOut),
  };
}

function groupLeftOut(bank: PracticeBank, leftOut: KeptPlan['plan']['leftOut']): LeftOut[] {
  const groups = new Map<LeftOut['reason'], Map<string, number>>();
  for (const { itemId, reason } of leftOut) {
    const topic = bank.items.get(itemId)?.topic;
    if (topic === undefined) continue;
    const counts = groups.get(reason) ?? new Map<string, number>();
    groups.set(reason, counts.set(topic, (counts.get(topic) ?? 0) + 1));
  }
  return [...groups].map(([reason, counts]) => ({
    reason,
    items: [...counts.values()].reduce((sum, count) => sum + count, 0),
    topics: [...counts]
      .map(([id, count]) => ({ id, title: bank.topics.get(id)?.title ?? id, items: count }))
      .sort((a, b) => b.items - a.items),
  }));
}

function tellFit({ createdAt, fittedTo, heldOut, logLoss, logLossBefore, kept }: Fit, timeZone: string): ToldFit {
  return { on: localDate(createdAt, timeZone), fittedTo, heldOut, logLoss, logLossBefore, kept };
}
