import type { Item } from '@/domain/bank/item';

/** A source is read again after so many days: services are renamed and limits change several times a year. */
const FRESH_DAYS = 180;

const DAY = 86_400_000;

/** Sources that were not checked for 180 days by `today` (YYYY-MM-DD): item id -> what was found, each source told once a topic. */
export function staleSources(items: Iterable<Item>, today: string): Map<string, string> {
  const told = new Set<string>();
  const found = new Map<string, string>();
  for (const item of items) {
    const stale = item.sources.filter(({ checked }) => (Date.parse(today) - Date.parse(checked)) / DAY > FRESH_DAYS);
    const fresh = stale.filter(({ url }) => !told.has(`${item.topic} ${url}`));
    for (const { url } of fresh) told.add(`${item.topic} ${url}`);
    if (fresh.length > 0)
      found.set(item.id, `Not read since ${fresh.map(({ url, checked }) => `${checked}: ${url}`).join('; ')}`);
  }
  return found;
}
