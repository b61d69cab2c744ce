import { digest } from './digest';
import type { CasePlace, Item } from './item';

/** An item at its place in a case. The place is part of its version. */
export function seatItem(item: Item, place: CasePlace): Item {
  return { ...item, case: place, version: digest(`${item.version}\n${JSON.stringify(place)}`) };
}

/**
 * Numbers the items of each case anew, in the order given, after some have left. `moved`: the items whose place is another one now, at
 * that place; all others stay as they are. `alone`: items whose case has no other one left, so that there is no case to ask.
 */
export function seatCases(given: Iterable<Item>): { moved: Item[]; alone: Item[] } {
  const cases = new Map<string, { item: Item; place: CasePlace }[]>();
  for (const item of given) {
    if (item.case === undefined) continue;
    const members = cases.get(item.case.id);
    if (members === undefined) cases.set(item.case.id, [{ item, place: item.case }]);
    else members.push({ item, place: item.case });
  }
  const moved: Item[] = [];
  const alone: Item[] = [];
  for (const members of cases.values()) {
    const of = members.length;
    for (const [index, { item, place }] of members.entries()) {
      const position = index + 1;
      if (of < 2) alone.push(item);
      else if (place.position !== position || place.of !== of) moved.push(seatItem(item, { ...place, position, of }));
    }
  }
  return { moved, alone };
}
