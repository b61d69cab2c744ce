import type { Plan } from '@/domain/scheduling/plan/plan';
import type { Practice } from '../practice';
import { readStanding } from '../standing';
import { examPlanOf } from './exam-plan';

/** What a learner's plan expects of the days up to the exam; null without one, and of nobody. */
export async function readPlanned(
  practice: Practice,
  { learnerId, now }: { learnerId: string | null; now: number },
): Promise<Plan | null> {
  const standing = learnerId === null ? null : await readStanding(practice, { learnerId, now });
  const kept = standing === null ? null : await examPlanOf(practice, standing, now);
  return kept?.plan ?? null;
}
