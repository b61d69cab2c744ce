import { setImmediate } from 'node:timers/promises';
import type { Bank } from '@/domain/bank/bank';
import { deckKeyIn } from '@/domain/bank/deck-ids';
import { digest } from '@/domain/bank/digest';
import type { Item } from '@/domain/bank/item';
import { readItemVersion, readShownVersions } from '../store/item-versions';
import type { Store } from '../store/open-store';
import { readRejudgedItems } from '../store/rejudges';
import { putSetting, readSetting } from '../store/settings';
import { rejudgeItems } from './rejudge-items';

/** Names the shipped bank that answers were judged by last. */
const SETTING = 'rejudged shipped';
/** Items that are asked of the database at once. */
const BATCH = 100;

/**
 * Judges the answers to shipped items by the keys of the present bank, where that is another one than the last time: after an update of the app
 * or of the bank's folder. Answers how many learners that concerned. Broken off it is done again at the next start, which finds what is left.
 */
export async function rejudgeShipped(store: Store, bank: Pick<Bank, 'items'>, now: number): Promise<number> {
  const name = nameOf(bank.items);
  if ((await readSetting(store, SETTING)) === name) return 0;
  const { items, alike } = await findChanged(store, bank.items);
  const concerned = await rejudgeItems(store, { items, alike, cause: `shipped ${name}`, now });
  await putSetting(store, SETTING, name);
  return concerned;
}

/** The same for the same versions of the same items. */
function nameOf(items: ReadonlyMap<string, Item>): string {
  const lines = [...items.values()].map(({ id, version }) => `${id} ${version}`);
  return digest(lines.sort().join('\n')).slice(0, 16);
}

interface Changed {
  /** Items that were shown otherwise than they are now, and those whose answers were judged again before. */
  items: Map<string, Item>;
  /** Versions that differ from the present one by the generator alone: an update that changes it changes the versions of all items. */
  alike: Set<string>;
}

async function findChanged(store: Store, bank: ReadonlyMap<string, Item>): Promise<Changed> {
  const items = new Map<string, Item>();
  const alike = new Set<string>();
  for (const { version, itemId } of await readShownVersions(store)) {
    const item = bank.get(itemId);
    if (item === undefined || item.version === version) continue;
    await setImmediate();
    const kept = await readItemVersion(store, version);
    if (kept !== null && isAlike(kept.compiled, item)) alike.add(version);
    else items.set(itemId, item);
  }
  const ids = [...bank.keys()].filter((id) => deckKeyIn(id) === null);
  for (let at = 0; at < ids.length; at += BATCH) {
    await setImmediate();
    for (const id of await readRejudgedItems(store, ids.slice(at, at + BATCH))) {
      const item = bank.get(id);
      if (item !== undefined) items.set(id, item);
    }
  }
  return { items, alike };
}

/** As both were compiled, their versions aside. */
const isAlike = (one: Item, other: Item) =>
  JSON.stringify({ ...one, version: '' }) === JSON.stringify({ ...other, version: '' });
