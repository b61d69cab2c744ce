import type { Bank } from '@/domain/bank/bank';
import type { ExamVersion } from '@/domain/bank/item';
import { candidatesOf } from '@/domain/exam/assemble/candidates';
import { findLacks } from '@/domain/exam/assemble/find-lacks';
import { type Blueprint, sizeOf } from '@/domain/exam/blueprint';
import { blueprints, domainNames } from '@/domain/exam/blueprints';
import { PASS_MARK, scaleShare } from '@/domain/exam/score/scale';
import { guessOfItem } from './guess-of-item';
import type { Named } from './insights';
import type { PredictedForm } from './predict-exam';

/** The exam's domains, by number. */
export const examDomains: readonly Named[] = Object.entries(domainNames).map(([id, title]) => ({ id, title }));

const NOTHING = { cell: '', wanted: 0, has: 0 };

/**
 * The form of exam that a score can be predicted for: the version's own where the bank has items for each task statement and kind of it,
 * else the first other form of which that is true, told by what it covers and lacks; null where there is none. Items count by the version's
 * task statements, and those that no exam asks about do not.
 */
export function formOfBank({ items }: Pick<Bank, 'items'>, exam: ExamVersion): PredictedForm | null {
  const ofVersion = blueprints.filter((one) => one.exam === exam);
  for (const blueprint of [...ofVersion, ...blueprints]) {
    const asked = { ...blueprint, exam };
    const candidates = candidatesOf(asked, items.values());
    if (findLacks(asked, candidates, NOTHING)[0] !== NOTHING) continue;
    const examItems = candidates.map(({ item, tasks }) => ({
      id: item.id,
      statements: tasks,
      guess: guessOfItem(item),
    }));
    return { ...formOf(blueprint), items: examItems };
  }
  return null;
}

/** What of a form a prediction needs, but for its items: tasks with their shares, the domains that it holds and leaves out, and its scale. */
export function formOf({ title, domains }: Pick<Blueprint, 'title' | 'domains'>): Omit<PredictedForm, 'items'> {
  const held = new Set(domains.map(({ domain }) => String(domain)));
  return {
    title,
    scored: sizeOf({ domains }).scored,
    pass: PASS_MARK,
    tasks: domains.flatMap(({ weight, tasks }) => tasks.map((id) => ({ id, share: weight / tasks.length }))),
    covers: examDomains.filter(({ id }) => held.has(id)),
    lacks: examDomains.filter(({ id }) => !held.has(id)),
    scale: (right, of) => scaleShare(right / of),
  };
}
