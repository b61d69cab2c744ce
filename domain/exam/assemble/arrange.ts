import type { Item } from '@/domain/bank/item';
import type { Blueprint, ExamKind } from '@/domain/exam/blueprint';
import { randomStream } from '@/domain/question/random';
import type { Placed } from './fill-cells';

/** One place of a mock exam. */
export interface ExamQuestion {
  item: Item;
  kind: ExamKind;
  /** The task statement that it counts for. */
  task: string;
  /** False of a pilot. */
  scored: boolean;
}

/** The chosen items in an order by chance, with the questions of a case together in theirs, and each domain's pilots drawn among them: first those on trial, of which there are no more than that. */
export function arrange(
  { domains }: Blueprint,
  placed: readonly Placed[],
  { seed, onTrial }: { seed: number; onTrial: ReadonlySet<string> },
): ExamQuestion[] {
  const random = randomStream(seed, 'order');
  // By id first, so that the way in which they were chosen has no say.
  const byId = placed.toSorted((one, other) => (one.item.id < other.item.id ? -1 : 1));
  const pilots = new Set(
    domains.flatMap((part) => {
      const own = byId.filter(({ task }) => part.tasks.includes(task));
      const drawn = random.shuffled(own);
      const isTried = ({ item }: Placed) => onTrial.has(item.id);
      return [...drawn.filter(isTried), ...drawn.filter((one) => !isTried(one))]
        .slice(0, part.pilots)
        .map(({ item }) => item.id);
    }),
  );
  return random
    .shuffled(unitsOf(byId))
    .flat()
    .map(({ item, kind, task }) => ({ item, kind, task, scored: !pilots.has(item.id) }));
}

function unitsOf(placed: readonly Placed[]): Placed[][] {
  const units = new Map<string, Placed[]>();
  for (const one of placed) {
    const name = one.item.case ? `case ${one.item.case.id}` : `item ${one.item.id}`;
    units.set(name, [...(units.get(name) ?? []), one]);
  }
  return [...units.values()].map((unit) => unit.toSorted((one, other) => placeOf(one) - placeOf(other)));
}

const placeOf = ({ item }: Placed): number => item.case?.position ?? 0;
