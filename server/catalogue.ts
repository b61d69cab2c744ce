import type { ExamVersion } from '@/domain/bank/item';
import type { Actor } from './auth/actor';
import { bankOf } from './bank/bank-of';

/** A topic as it is offered: what it holds, and how much of it an exam version keeps. */
export interface CatalogueTopic {
  id: string;
  title: string;
  items: number;
  kept: number;
}

/** All topics of an actor's bank that have something to ask, in its order. `successor`: the exam version that `kept` counts for. */
export async function readCatalogue(actor: Actor, successor: ExamVersion): Promise<CatalogueTopic[]> {
  const { topics, items } = await bankOf(actor);
  const all = [...items.values()];
  return topics
    .map(({ id, title }) => {
      const own = all.filter(({ topic }) => topic === id);
      return { id, title, items: own.length, kept: own.filter(({ exams }) => exams[successor] !== undefined).length };
    })
    .filter((topic) => topic.items > 0);
}
