import { setImmediate } from 'node:timers/promises';
import type { Plan } from '@/domain/scheduling/plan/plan';
import { studyDays } from '@/domain/session/plan-days';
import type { Practice } from '../practice';
import type { Standing } from '../standing';
import { habitsOf } from './habits';
import { inBackground } from './in-background';
import { planInput } from './plan-input';

/** Today's plan of a learner who has a date, and what it was made from. */
export interface KeptPlan {
  plan: Plan;
  /** What it holds for: local date, what the learner set, and the parameter set. */
  basis: string;
  bank: Practice['bank'];
  /** Answers given that day when it was made. */
  answered: number;
  /** Of the items chosen, how often each had been answered. */
  reps: ReadonlyMap<string, number>;
}

/** A plan is made anew after so many answers, beside the reply: what it wants next changes little by one. */
const ANSWERS_A_PLAN = 8;

/** Longer than any plan may be. */
const MOST_DAYS = 800;

/**
 * The learner's plan for today and the days to come; null without a date, and from the day of the exam on. Made when the day's first question
 * is asked, and again when all of it was asked; in between it is renewed in the background, so that no answer waits for it.
 */
export async function examPlanOf(practice: Practice, standing: Standing, now: number): Promise<KeptPlan | null> {
  if (!hasExamAhead(standing)) return null;
  const { learnerId, answeredToday } = standing;
  const kept = practice.kept.plans.get(learnerId);
  if (kept === undefined || kept.basis !== basisOf(standing) || kept.bank !== practice.bank)
    return makePlan(practice, standing, now);
  if (kept.answered === answeredToday) return kept;
  if (stillChosen(kept, standing).length === 0) return makePlan(practice, standing, now);
  if (Math.abs(answeredToday - kept.answered) >= ANSWERS_A_PLAN) renewLater(practice, standing, now);
  return kept;
}

/** Whether the learner has a date that lies after today. */
export function hasExamAhead({ plan, day }: Pick<Standing, 'plan' | 'day'>): boolean {
  return (plan?.examOn ?? '') > day.date;
}

/** What the plan chose for today and is not done: an item that was answered since comes again where it was missed. */
export function stillChosen({ plan, reps }: KeptPlan, { memories, missedToday }: Standing): string[] {
  return plan.today
    .map(({ itemId }) => itemId)
    .filter((id) => (memories.get(id)?.reps ?? 0) <= (reps.get(id) ?? 0) || missedToday.has(id));
}

async function makePlan(practice: Practice, standing: Standing, now: number): Promise<KeptPlan | null> {
  const { plan: study, day, memories, learnerId } = standing;
  if (study === null || study.examOn === null) return null;
  const habits = await habitsOf(practice, standing, now);
  const days = studyDays(study, { from: day.date, until: study.examOn, most: MOST_DAYS });
  const plan = await inBackground('plan', planInput(practice.bank, standing, { plan: study, days, habits, now }));
  const made: KeptPlan = {
    ...{ plan, bank: practice.bank, basis: basisOf(standing), answered: standing.answeredToday },
    reps: new Map(plan.today.map(({ itemId }) => [itemId, memories.get(itemId)?.reps ?? 0])),
  };
  practice.kept.plans.set(learnerId, made);
  return made;
}

const renewing = new Set<string>();

function renewLater(practice: Practice, standing: Standing, now: number): void {
  const { learnerId } = standing;
  if (renewing.has(learnerId)) return;
  renewing.add(learnerId);
  const renew = async () => {
    try {
      await setImmediate();
      // The answer that this belongs to may be committed by now, with others after it.
      const latest = practice.kept.standings.get(learnerId) ?? standing;
      if (latest.day.date === standing.day.date) await makePlan(practice, latest, now);
    } finally {
      renewing.delete(learnerId);
    }
  };
  renew().catch((error: unknown) => console.error(error));
}

function basisOf({ day, plan, parameters }: Standing): string {
  return `${day.date} ${plan?.changedAt} ${parameters.id}`;
}
