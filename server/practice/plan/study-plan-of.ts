import { BLANK_PLAN, type StudyPlan } from '@/domain/session/study-plan';
import type { StoredPlan } from '../../store/plans';

/** What the learner set, without what the server keeps beside it; what holds for everybody where nothing was set. */
export function studyPlanOf(stored: StoredPlan | null): StudyPlan {
  if (stored === null) return BLANK_PLAN;
  const { parametersId: _weights, changedAt: _when, ...plan } = stored;
  return plan;
}
