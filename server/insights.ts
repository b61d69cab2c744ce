import type { Bank } from '@/domain/bank/bank';
import { type BankView, viewBank } from '@/domain/progress/bank-view';
import { examDomains, formOfBank } from '@/domain/progress/form-of-bank';
import { gatherInsights } from '@/domain/progress/gather-insights';
import type { Insights } from '@/domain/progress/insights';
import { type Progress, summarise } from '@/domain/progress/summarise';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { readBank } from './bank';
import { db } from './db';

import { findLearner } from './store/learners';
import { readLoggedAnswers } from './store/logged-answers';
import { readMemories } from './store/memories';
import { countMissReasons } from './store/miss-reasons';
import type { Store } from './store/open-store';
import { readReviewRows } from './store/review-rows';
import { readSnapshot } from './store/snapshot';

const MONTH_MS = 30 * 86_400_000;
const EXAM = 'MLA-C01';

/** Where a learner stands now; without one, where everybody begins. */
export async function readProgress(learnerId: string | null, now: number): Promise<Progress> {
  const store = await db();
  const learner = learnerId === null ? null : await findLearner(store, learnerId);
  const { topics, items } = readBank();
  const id = learner?.id ?? '';
  const reviews = learner === null ? [] : await readReviewRows(store, id);
  const memories = learner === null ? [] : (await readSnapshot(store, id, now)).memories;
  return summarise({
    topics,
    items: [...items.values()],
    memories: new Map(memories.map((memory) => [memory.itemId, memory])),
    reviews,
    missReasons: await countMissReasons(store, id, now - MONTH_MS),
    now,
    timeZone: learner?.timeZone ?? 'UTC',
  });
}

/** All that a learner's log says, for the page of progress; of nobody, and of who never answered, it says nothing. */
export async function readInsights(learnerId: string | null, now: number): Promise<Insights> {
  return insightsOf({ store: await db(), bank: readBank() }, learnerId ?? '', now);
}

/** The same of a store and a bank that are open. */
export async function insightsOf(
  { store, bank }: { store: Store; bank: Bank },
  learnerId: string,
  now: number,
): Promise<Insights> {
  const [learner, log, memories, missReasons] = await Promise.all([
    findLearner(store, learnerId),
    readLoggedAnswers(store, learnerId),
    readMemories(store, learnerId),
    countMissReasons(store, learnerId, now - MONTH_MS),
  ]);
  return gatherInsights({
    ...{ bank, view: viewOf(bank), exam: EXAM, domains: examDomains, form: formOfBank(), plan: null },
    ...{ log, memories, missReasons, now, parameters: DEFAULT_PARAMETERS, timeZone: learner?.timeZone ?? 'UTC' },
  });
}

const views = new WeakMap<Bank, BankView>();

function viewOf(bank: Bank): BankView {
  const known = views.get(bank);
  if (known !== undefined) return known;
  const made = viewBank(bank, EXAM);
  views.set(bank, made);
  return made;
}
