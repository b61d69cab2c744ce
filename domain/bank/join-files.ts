import type { Bank, Waiver } from './bank';
import { seatCases } from './case-seats';
import type { Concept } from './concept';
import { problemAt } from './draft';
import type { Item, Topic } from './item';
import { joinConcepts } from './join-concepts';
import { byPlace, compareText, type Place, type Problem } from './problem';
import type { FileReading } from './read-file';

/** Puts files that were read by themselves together to a bank, the same whatever their order. Leaves the readings as they are. */
export function joinFiles(readings: readonly FileReading[]): Bank {
  const topics = new Map<string, Topic>();
  const items = new Map<string, Item>();
  const places = new Map<string, Place>();
  const provisional = new Set<string>();
  /** Case id -> where its first item stands. */
  const stories = new Map<string, Place>();
  const waivers: Waiver[] = [];
  const concepts: { concept: Concept; place: Place }[] = [];
  const problems: Problem[] = [];
  for (const reading of readings.toSorted((one, other) => compareText(one.path, other.path))) {
    for (const problem of reading.problems) problems.push(problem);
    const { topic } = reading;
    const twin = topics.get(topic.id);
    if (twin !== undefined) {
      const message = `"${reading.path}" and "${twin.file}" make the same topic "${topic.id}"`;
      problems.push(problemAt({ file: reading.path, line: 1, column: 1 }, 'duplicate-topic', message));
      continue;
    }
    const own: string[] = [];
    for (const waiver of reading.waivers) waivers.push(waiver);
    for (const concept of reading.concepts) concepts.push(concept);
    for (const { item, place, provisional: unstamped } of reading.items) {
      const known = places.get(item.id);
      const told = item.case === undefined ? place : (stories.get(item.case.id) ?? place);
      const other = known ?? (told.file === place.file ? undefined : told);
      if (other !== undefined) {
        const what = known === undefined ? `case "${item.case?.id}"` : `id "${item.id}"`;
        const message = `The ${what} stands in ${other.file}, line ${other.line} as well`;
        problems.push(problemAt(place, 'duplicate-id', message));
        continue;
      }
      if (item.case !== undefined) stories.set(item.case.id, told);
      own.push(item.id);
      items.set(item.id, item);
      places.set(item.id, place);
      if (unstamped) provisional.add(item.id);
    }
    topics.set(topic.id, own.length === topic.items.length ? topic : { ...topic, items: own });
  }
  const { moved, alone } = seatCases(items.values());
  for (const item of moved) items.set(item.id, item);
  for (const { id, case: story } of alone) {
    const place = places.get(id);
    if (place !== undefined)
      problems.push(problemAt(place, 'case-shape', `Of the case "${story?.title}" nothing else can be asked`));
    items.delete(id);
    places.delete(id);
    provisional.delete(id);
  }
  const all = [...topics.values()];
  const left = alone.length === 0 ? all : all.map((topic) => onlyAsked(topic, items));
  const joined = joinConcepts(concepts, problems);
  return {
    ...{ topics: left, items, places, provisional, waivers, ...joined },
    problems: problems.sort(byPlace),
  };
}

/** A topic without the items that a bank lacks; itself when it has them all. */
export function onlyAsked(topic: Topic, items: ReadonlyMap<string, Item>): Topic {
  if (topic.items.every((id) => items.has(id))) return topic;
  return { ...topic, items: topic.items.filter((id) => items.has(id)) };
}
