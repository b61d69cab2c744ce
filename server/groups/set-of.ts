import { exam } from '@/domain/exam/exam-facts';
import { taskStatements } from '@/domain/exam/task-statements';
import { nameSet } from '@/domain/session/name-set';
import { canonical, type PracticeSet, parseSet, writeSet } from '@/domain/session/practice-set';
import { holdsItem } from '@/domain/session/set-members';
import type { StoredAssignment } from '../store/assignments';
import type { Classroom } from './classroom';

type Bank = Classroom['bank'];

/**
 * A link's set as it can be assigned: what it names. What depends on who practises (mistakes, flags, what is due) and on a clock of the
 * browser's is left out: all learners are asked of the same items.
 */
export function readAssignable(content: string): { set: PracticeSet; dropped: string[] } {
  const { set: parsed, dropped } = parseSet(new URLSearchParams(content));
  const { topics, statements, forms, items, pair } = parsed;
  const named: PracticeSet = {
    ...(topics && { topics }),
    ...(statements && { statements }),
    ...(forms && { forms }),
    ...(items && { items }),
    ...(pair && { pair }),
  };
  return { set: canonical({ show: 'all', ...named }), dropped: dropped.map(({ name, word }) => `${name}=${word}`) };
}

/** Words of a set that the bank does not know. */
export function unknownIn({ topics, items }: PracticeSet, bank: Bank): string[] {
  const known = new Set(bank.topics.map(({ id }) => id));
  return [...(topics ?? []).filter((id) => !known.has(id)), ...(items ?? []).filter((id) => !bank.items.has(id))];
}

/** How many items a set holds, whoever practises. */
export function sizeOfSet(set: PracticeSet, bank: Bank): number {
  let size = 0;
  for (const item of bank.items.values()) if (holdsItem(set, item, exam.version)) size += 1;
  return size;
}

/** The set that an attempt runs through. */
export function setOf({
  content,
  questions,
  mode,
}: Pick<StoredAssignment, 'content' | 'questions' | 'mode'>): PracticeSet {
  const { set } = readAssignable(content);
  return canonical({ ...set, count: questions, ...(mode === 'end' && { verdict: 'end' }) });
}

/** What a set names, in words. */
export function nameContent(content: string, { topics }: Bank): string {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const statements = new Map(Object.entries(taskStatements));
  const { set } = readAssignable(content);
  const names = { topic: (id: string) => titles.get(id), statement: (id: string) => statements.get(id) };
  const { title, details } = nameSet(set, names);
  return writeSet(set) === 'show=all' ? 'Any topic' : [title, ...details].join(', ');
}
