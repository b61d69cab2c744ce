import type { Store } from '@/server/store/open-store';
import { isUniqueViolation } from '@/server/store/violations';

export async function readSetting(store: { db: Pick<Store['db'], 'setting'> }, key: string): Promise<string | null> {
  const row = await store.db.setting.findUnique({ where: { key }, select: { value: true } });
  return row?.value ?? null;
}

/** Sets a value, whatever stood there. */
export async function putSetting(store: Store, key: string, value: string): Promise<void> {
  await store.db.setting.upsert({ where: { key }, create: { key, value }, update: { value }, select: { key: true } });
}

/** Sets a value unless there is one, and answers the one that stands: whoever asks first decides for all processes. */
export async function putSettingOnce(store: Store, key: string, value: string): Promise<string> {
  const standing = await readSetting(store, key);
  if (standing !== null) return standing;
  try {
    const row = await store.db.setting.create({ data: { key, value }, select: { value: true } });
    return row.value;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return putSettingOnce(store, key, value);
  }
}
