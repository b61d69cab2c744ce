import type { Bank } from '@/domain/bank/bank';
import type { Concept } from '@/domain/bank/concept';
import type { ExamVersion } from '@/domain/bank/item';
import type { Study } from '@/domain/bank/study/study';
import { studyTopic } from '@/domain/bank/study/study-topic';
import { taskStatements } from '@/domain/exam/task-statements';
import { conceptFinder } from '@/domain/session/find-concepts';
import type { Actor } from './auth/actor';
import { bankOf } from './bank/bank-of';

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

/** A concept as its card shows it. */
export type NamedConcept = Pick<Concept, 'id' | 'name' | 'aliases' | 'what' | 'when'> & { url: string };

/** A topic as a page to read: `cards` are the concepts that its rules and facts name. */
export type ReadableStudy = Study & { shelves: string[]; cards: NamedConcept[] };

/** A topic as a page to read, with the names of its task statements; null where the actor's bank has none of that name. */
export async function readStudy(actor: Actor, id: string, exam: ExamVersion): Promise<ReadableStudy | null> {
  const bank = await bankOf(actor);
  const study = studyTopic(bank, id, exam);
  if (study === null) return null;
  const cards = namedConcepts(study, bank);
  return { ...study, cards, shelves: study.statements.map((statement) => `${statement} ${nameOf(statement)}`) };
}

/** All topics of an actor's bank by the first task statement that they belong to, those of none last. */
export async function readShelves(actor: Actor, exam: ExamVersion): Promise<TopicShelf[]> {
  return shelve(await bankOf(actor), exam);
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

/** The concepts, of whatever topic, that a topic names where it says what is right. */
export function namedConcepts(
  { rules, contrasts, facts }: Pick<Study, 'rules' | 'contrasts' | 'facts'>,
  { concepts }: Pick<Bank, 'concepts'>,
): NamedConcept[] {
  const find = conceptFinder(concepts.values());
  const lines = facts.flatMap(({ right, wrong }) => [...right, ...wrong]);
  const texts = [
    ...rules.flatMap(({ answer }) => answer),
    ...contrasts.flatMap(({ options }) => options),
    ...lines.flatMap(({ text, why }) => [text, ...why]),
  ];
  return [...new Set(texts.flatMap(find))].map(({ id, name, aliases, what, when }) => ({
    ...{ id, name, aliases, what, when },
    url: `/glossary#${id}`,
  }));
}
