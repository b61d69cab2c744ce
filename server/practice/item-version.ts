import type { Item } from '@/domain/bank/item';
import { GENERATOR } from '@/domain/question/generator-version';
import { ensureItemVersion, type ItemVersion, readItemVersion } from '../store/item-versions';
import type { Practice } from './practice';

type Compiled = Pick<ItemVersion, 'compiled' | 'generator'>;

/** The item as it was compiled when it was shown, whatever became of the bank since; null when that version was never shown from this store. */
export async function compiledItem(practice: Practice, itemId: string, version: string): Promise<Compiled | null> {
  const current = practice.bank.items.get(itemId);
  if (current?.version === version) return { compiled: current, generator: GENERATOR };
  const kept = practice.kept.versions.get(version);
  if (kept !== undefined) return kept;
  const stored = await readItemVersion(practice.store, version);
  if (stored !== null) practice.kept.versions.set(version, stored);
  return stored;
}

/** Sees to it that the item's version is in the store before a question of it is handed out. */
export async function ensureVersion(practice: Practice, item: Item, now: number): Promise<void> {
  const { version, id: itemId } = item;
  if (practice.kept.ensured.has(version)) return;
  await ensureItemVersion(practice.store, { version, itemId, generator: GENERATOR, compiled: item, now });
  practice.kept.ensured.add(version);
}
