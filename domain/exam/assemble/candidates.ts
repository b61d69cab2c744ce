import type { Item } from '@/domain/bank/item';
import { type Blueprint, EXAM_KINDS, type ExamKind } from '@/domain/exam/blueprint';
import { formsOf } from '@/domain/session/set-members';

/** An item that an exam may ask: its kind, and the task statements of the blueprint that it can count for (one at least). */
export interface Candidate {
  item: Item;
  kind: ExamKind;
  tasks: readonly string[];
}

/** Of some items those that the blueprint has a cell for, whether or not they belong to a case. */
export function candidatesOf(blueprint: Blueprint, items: Iterable<Item>): Candidate[] {
  const wanted = blueprint.domains.flatMap(({ tasks }) => tasks);
  return [...items].flatMap((item) => {
    const kind = EXAM_KINDS.find((one) => formsOf(item).includes(one));
    const tasks = wanted.filter((task) => item.exams[blueprint.exam]?.includes(task));
    const isAsked = kind !== undefined && blueprint.kinds[kind] > 0 && !blueprint.leftOut.includes(item.topic);
    return isAsked && tasks.length > 0 ? [{ item, kind, tasks }] : [];
  });
}

/** The cases whose every member is among the candidates: a case is asked whole or not at all. Members in their order. */
export function wholeCases(candidates: readonly Candidate[]): Candidate[][] {
  const cases = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const place = candidate.item.case;
    if (place) cases.set(place.id, [...(cases.get(place.id) ?? []), candidate]);
  }
  return [...cases.values()]
    .filter((members) => members.length === members[0]?.item.case?.of)
    .map((members) => members.toSorted((one, other) => placeOf(one) - placeOf(other)));
}

const placeOf = ({ item }: Candidate): number => item.case?.position ?? 0;
