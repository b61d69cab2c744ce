import type { Bank } from '@/domain/bank/bank';
import type { Concept } from '@/domain/bank/concept';
import type { ExamVersion, Item, Source, TableOption, Topic, Trait } from '@/domain/bank/item';
import { fold } from '@/domain/bank/slug';
import { collectFacts } from './collect-facts';
import { collectRules } from './collect-rules';
import { conceptNames } from './concept-names';
import { contrastOptions } from './contrast-options';
import type { Study, StudyCase, StudyTable } from './study';

/** A topic as a page to read, made from its compiled items; null for an id that no topic has. */
export function studyTopic(bank: Bank, id: string, exam: ExamVersion): Study | null {
  const topic = bank.topics.find((one) => one.id === id);
  if (topic === undefined) return null;
  const items = topic.items.flatMap((item) => bank.items.get(item) ?? []);
  const concepts = [...bank.concepts.values()];
  const table = items.find((item) => item.form === 'scenario')?.table ?? null;
  return {
    id,
    title: topic.title,
    statements: topic.exams[exam] ?? [],
    ask: mostAsked(items),
    items: items.length,
    table: table === null ? null : tableOf(table, topic.order, concepts),
    rules: collectRules(items),
    contrasts: table === null ? [] : contrastOptions(table),
    facts: collectFacts(items),
    cases: casesOf(items),
    concepts: concepts.filter((concept) => concept.topic === id),
    sources: sourcesOf(items),
  };
}

function mostAsked(items: readonly Item[]): string {
  const counts = new Map<string, number>();
  for (const { ask } of items) if (ask !== '') counts.set(ask, (counts.get(ask) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

function tableOf(
  { options, traits }: { options: TableOption[]; traits: Trait[] },
  order: Topic['order'],
  concepts: readonly Concept[],
): StudyTable {
  const names = conceptNames(concepts);
  const explained = options.map((option) => ({ ...option, concept: names.get(fold(option.text)) ?? null }));
  return {
    options: arrange(explained, order?.options ?? [], (option) => option.distractorOnly),
    traits: arrange(traits, order?.traits ?? [], (trait) => trait.ranking !== null),
  };
}

/** In authored order, those of which `isLate` holds behind the others. */
function arrange<T extends { id: string }>(
  all: readonly T[],
  order: readonly string[],
  isLate: (one: T) => boolean,
): T[] {
  const placeOf = (one: T) => order.indexOf(one.id) + (isLate(one) ? order.length : 0);
  return all.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function casesOf(items: readonly Item[]): StudyCase[] {
  const cases = new Map<string, { story: StudyCase; seats: { id: string; position: number }[] }>();
  for (const { id, case: place } of items) {
    if (place === undefined) continue;
    const { id: caseId, title, story, position } = place;
    const found = cases.get(caseId) ?? { story: { id: caseId, title, story, items: [] }, seats: [] };
    found.seats.push({ id, position });
    cases.set(caseId, found);
  }
  return [...cases.values()].map(({ story, seats }) => ({
    ...story,
    items: seats.toSorted((one, other) => one.position - other.position).map(({ id }) => id),
  }));
}

function sourcesOf(items: readonly Item[]): Source[] {
  const latest = new Map<string, string>();
  for (const { url, checked } of items.flatMap(({ sources }) => sources))
    if ((latest.get(url) ?? '') < checked) latest.set(url, checked);
  return [...latest].map(([url, checked]) => ({ url, checked })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
