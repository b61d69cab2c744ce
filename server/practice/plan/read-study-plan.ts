import type { StudyPlan } from '@/domain/session/study-plan';
import { db } from '../../db';
import { readPlan } from '../../store/plans';
import { studyPlanOf } from './study-plan-of';

/** The learner's plan; what holds for everybody where nothing was set. */
export async function readStudyPlan(learnerId: string | null): Promise<StudyPlan> {
  return studyPlanOf(learnerId === null ? null : await readPlan(await db(), learnerId));
}
