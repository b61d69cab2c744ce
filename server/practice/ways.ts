import { exam } from '@/domain/exam/exam-facts';
import { taskStatements } from '@/domain/exam/task-statements';
import { type PracticeSet, writeSet } from '@/domain/session/practice-set';
import { type Actor, learnerIdOf } from '../auth/actor';
import { openPractice } from './open-practice';
import type { Practice } from './practice';
import { previewSets } from './preview-set';

/** A ready-made way to practise, and how much it has for a learner now. */
export interface Way {
  name: string;
  says: string;
  href: string;
  ready: number;
}

/** What a set can be made of. */
export interface Choices {
  topics: { id: string; title: string; items: number }[];
  /** Those that an item of the bank belongs to. */
  statements: { id: string; title: string }[];
}

const offered: { name: string; says: string; set: PracticeSet }[] = [
  { name: 'What is due', says: 'What returns today, and today’s share of new items.', set: {} },
  { name: 'My mistakes', says: 'What you answered wrong last, or in the last two weeks.', set: { show: 'mistakes' } },
  {
    name: 'Confusions',
    says: 'Two options you took for each other, one requirement apart.',
    set: { show: 'confusions' },
  },
  { name: 'Not seen yet', says: 'Everything you have not met, beyond today’s share too.', set: { show: 'unseen' } },
  { name: 'Flagged', says: 'What you marked to come back to.', set: { show: 'flagged' } },
];

/** The ready-made ways to practise as they stand for an actor's learner. */
export async function readWays(actor: Actor, now: number): Promise<Way[]> {
  const practice = await openPractice(actor);
  const previews = await previewSets(
    practice,
    offered.map(({ set }) => set),
    { learnerId: learnerIdOf(actor), now },
  );
  return offered.map(({ name, says, set }, at) => {
    const query = writeSet(set);
    return { name, says, href: query === '' ? '/practice' : `/practice?${query}`, ready: previews[at]?.ready ?? 0 };
  });
}

/** What of the bank a set of one's own can be made of. */
export function choicesOf({ bank }: Pick<Practice, 'bank'>): Choices {
  const present = new Set([...bank.items.values()].flatMap(({ exams }) => exams[exam.version] ?? []));
  return {
    topics: [...bank.topics.values()].flatMap(({ id, title }) => {
      const items = bank.index.topics.get(id)?.length ?? 0;
      return items === 0 ? [] : [{ id, title, items }];
    }),
    statements: Object.entries(taskStatements)
      .filter(([id]) => present.has(id))
      .map(([id, title]) => ({ id, title })),
  };
}

/** `choicesOf` the bank of an actor. */
export async function readChoices(actor: Actor): Promise<Choices> {
  return choicesOf(await openPractice(actor));
}
