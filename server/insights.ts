import type { Bank } from '@/domain/bank/bank';
import type { ExamVersion } from '@/domain/bank/item';
import { type BankView, viewBank } from '@/domain/progress/bank-view';
import { gatherInsights } from '@/domain/progress/gather-insights';
import type { Insights } from '@/domain/progress/insights';
import { type Progress, summarise } from '@/domain/progress/summarise';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import type { Plan } from '@/domain/scheduling/plan/plan';
import { type Actor, learnerIdOf } from './auth/actor';
import { bankOf } from './bank/bank-of';
import { db } from './db';

import { findLearner } from './store/learners';
import { readLoggedAnswers } from './store/logged-answers';
import { readMemories } from './store/memories';
import { countMissReasons } from './store/miss-reasons';
import type { Store } from './store/open-store';
import { parametersOf, readParameters } from './store/parameter-sets';
import { readPlan } from './store/plans';
import { readReviewRows } from './store/review-rows';

const MONTH_MS = 30 * 86_400_000;

/** Where an actor's learner stands now; without one, where everybody begins. */
export async function readProgress(actor: Actor, now: number): Promise<Progress> {
  const store = await db();
  const { topics, items } = await bankOf(actor);
  const id = learnerIdOf(actor) ?? '';
  const [learner, memories, parameters, reviews, missReasons] = await Promise.all([
    findLearner(store, id),
    readMemories(store, id),
    readParameters(store, id),
    readReviewRows(store, id),
    countMissReasons(store, id, now - MONTH_MS),
  ]);
  const timeZone = learner?.timeZone ?? 'UTC';
  return summarise({ topics, items: [...items.values()], memories, parameters, reviews, missReasons, now, timeZone });
}

/** What a plan that was made for the learner expects, for the days ahead and for the day of the exam. */
export type Planned = Pick<Plan, 'days' | 'recallAtExam' | 'doubtAtExam'>;

/** All that a learner's log says, for the page of progress; of nobody, and of who never answered, it says nothing. */
export async function readInsights(actor: Actor, now: number, planned: Planned | null = null): Promise<Insights> {
  return insightsOf({ store: await db(), bank: await bankOf(actor), planned }, learnerIdOf(actor) ?? '', now);
}

/** The same of a store and a bank that are open. */
export async function insightsOf(
  { store, bank, planned }: { store: Store; bank: Bank; planned: Planned | null },
  learnerId: string,
  now: number,
): Promise<Insights> {
  const plan = await readPlan(store, learnerId);
  const [learner, log, memories, parameters, missReasons] = await Promise.all([
    findLearner(store, learnerId),
    readLoggedAnswers(store, learnerId),
    readMemories(store, learnerId),
    plan === null ? DEFAULT_PARAMETERS : parametersOf(store, learnerId, plan),
    countMissReasons(store, learnerId, now - MONTH_MS),
  ]);
  const timeZone = learner?.timeZone ?? 'UTC';
  const exam = plan?.examVersion ?? 'MLA-C01';
  return gatherInsights({
    ...{ bank, view: viewOf(bank, exam) },
    plan: plan === null || plan.examOn === null ? null : { examOn: plan.examOn, planned },
    ...{ log, memories, parameters, missReasons, now, timeZone },
  });
}

const views = new WeakMap<Bank, Map<ExamVersion, BankView>>();

function viewOf(bank: Bank, exam: ExamVersion): BankView {
  const ofBank = views.get(bank) ?? new Map<ExamVersion, BankView>();
  views.set(bank, ofBank);
  const view = ofBank.get(exam) ?? viewBank(bank, exam);
  ofBank.set(exam, view);
  return view;
}
