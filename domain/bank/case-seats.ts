import { digest } from './digest';
import type { CasePlace, Item } from './item';

/** An item at its place in a case. The place is part of its version. */
export function seatItem(item: Item, place: CasePlace): Item {
  return { ...item, case: place, version: digest(`${item.version}\n${JSON.stringify(place)}`) };
}

/**
 * Numbers the items of each case anew, in the order given, after some have left. `alone`: items whose case has no other one left,
 * so that there is no case to ask; they are not among `items`.
 */
export function seatCases(given: Iterable<Item>): { items: Item[]; alone: Item[] } {
  const all = [...given];
  const counts = new Map<string, number>();
  for (const { case: place } of all) if (place !== undefined) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
  const seated = new Map<string, number>();
  const items: Item[] = [];
  const alone: Item[] = [];
  for (const item of all) {
    const place = item.case;
    const of = place === undefined ? 0 : (counts.get(place.id) ?? 0);
    if (place === undefined) items.push(item);
    else if (of < 2) alone.push(item);
    else {
      const position = (seated.get(place.id) ?? 0) + 1;
      seated.set(place.id, position);
      const stays = place.position === position && place.of === of;
      items.push(stays ? item : seatItem(item, { ...place, position, of }));
    }
  }
  return { items, alone };
}
