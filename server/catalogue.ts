import type { ExamVersion } from '@/domain/bank/item';
import { readBank } from './bank';

/** A topic as it is offered: what it holds, and how much of it an exam version keeps. */
export interface CatalogueTopic {
  id: string;
  title: string;
  items: number;
  kept: number;
}

/** All topics that have something to ask, in the bank's order. `successor`: the exam version that `kept` counts for. */
export function readCatalogue(successor: ExamVersion): CatalogueTopic[] {
  const { topics, items } = readBank();
  const all = [...items.values()];
  return topics
    .map(({ id, title }) => {
      const own = all.filter(({ topic }) => topic === id);
      return { id, title, items: own.length, kept: own.filter(({ exams }) => exams[successor] !== undefined).length };
    })
    .filter((topic) => topic.items > 0);
}
