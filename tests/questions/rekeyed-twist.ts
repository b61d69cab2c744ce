import type { ScenarioItem } from '@/domain/bank/item';

/**
 * The same item with two options changed for one another in its table, and nothing else: where neither is the item's key, its minimal pairs
 * have the same stems, and one that the first was right for has the other.
 */
export function rekeyedPair(item: ScenarioItem, right: string, other: string): ScenarioItem {
  const twin = structuredClone(item);
  const [one, two] = [right, other].map((id) => twin.table.options.find((option) => option.id === id));
  if (!one || !two) throw new Error(`${item.id} has no options ${right} and ${other}`);
  [one.cells, two.cells] = [two.cells, one.cells];
  [one.distractorOnly, two.distractorOnly] = [two.distractorOnly, one.distractorOnly];
  return twin;
}

/** The same item with one cell of an option changed for another: where both are of needs, another need rules the option out. */
export function rekeyedReverse(
  item: ScenarioItem,
  { text, need, other }: { text: string; need: string; other: string },
): ScenarioItem {
  const twin = structuredClone(item);
  const cells = twin.table.options.find((option) => option.text === text)?.cells;
  const [one, two] = [cells?.[need], cells?.[other]];
  if (!cells || !one || !two) throw new Error(`${item.id} has no cells ${need} and ${other} of ${text}`);
  cells[need] = two;
  cells[other] = one;
  return twin;
}
