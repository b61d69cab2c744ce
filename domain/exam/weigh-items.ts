import type { ExamVersion } from '@/domain/bank/item';
import { blueprints } from './blueprints';

/** What weighing asks of an item: its task statements by exam version. */
export interface Weighable {
  id: string;
  exams: Partial<Record<ExamVersion, readonly string[]>>;
}

/**
 * Each item's share of the exam, by id, any unit: a domain's weight is divided among its task statements, a statement's among the items
 * that name it. Items that belong to no statement of this version are not in it. Where a bank names none at all, all items weigh alike.
 */
export function weighItems(items: readonly Weighable[], exam: ExamVersion): Map<string, number> {
  const perItem = new Map<string, number>();
  const form = blueprints.find((blueprint) => blueprint.exam === exam);
  for (const { weight, tasks } of form?.domains ?? []) {
    for (const task of tasks) {
      const ofTask = items.filter(({ exams }) => exams[exam]?.includes(task));
      for (const { id } of ofTask) perItem.set(id, (perItem.get(id) ?? 0) + weight / tasks.length / ofTask.length);
    }
  }
  return perItem.size > 0 ? perItem : new Map(items.map(({ id }) => [id, 1]));
}
