import type { Bank } from '@/domain/bank/bank';
import type { ExamVersion } from '@/domain/bank/item';
import type { Study } from '@/domain/bank/study/study';
import { studyTopic } from '@/domain/bank/study/study-topic';
import { taskStatements } from '@/domain/exam/task-statements';
import { readBank } from './bank';

/** A topic in the list of all that can be read. */
export interface ReadableTopic {
  id: string;
  title: string;
  items: number;
  concepts: number;
  /** Task statements of the exam beyond the one that it stands under. */
  also: string[];
}

/** Topics of one task statement; `statement` is null for those that belong to none. */
export interface TopicShelf {
  statement: string | null;
  name: string;
  topics: ReadableTopic[];
}

/** A topic as a page to read, with the names of its task statements; null where there is none of that name. */
export function readStudy(id: string, exam: ExamVersion): (Study & { shelves: string[] }) | null {
  const study = studyTopic(readBank(), id, exam);
  if (study === null) return null;
  return { ...study, shelves: study.statements.map((statement) => `${statement} ${nameOf(statement)}`) };
}

/** All topics by the first task statement that they belong to, those of none last. */
export function readShelves(exam: ExamVersion): TopicShelf[] {
  return shelve(readBank(), exam);
}

/** The topics of a bank on their shelves; one that asks and explains nothing stands on none. */
export function shelve({ topics, concepts }: Pick<Bank, 'topics' | 'concepts'>, exam: ExamVersion): TopicShelf[] {
  const explained = new Map<string, number>();
  for (const { topic } of concepts.values()) explained.set(topic, (explained.get(topic) ?? 0) + 1);
  const shelves = new Map<string | null, ReadableTopic[]>();
  for (const { id, title, items, exams } of topics) {
    const counts = { items: items.length, concepts: explained.get(id) ?? 0 };
    if (counts.items + counts.concepts === 0) continue;
    const [first = null, ...also] = exams[exam] ?? [];
    shelves.set(first, [...(shelves.get(first) ?? []), { id, title, ...counts, also }]);
  }
  return [...shelves]
    .map(([statement, shelved]) => ({
      statement,
      name: statement === null ? 'For every task' : nameOf(statement),
      topics: shelved,
    }))
    .toSorted((one, other) => ((one.statement ?? '9') < (other.statement ?? '9') ? -1 : 1));
}

const nameOf = (statement: string) => taskStatements[statement] ?? '';
