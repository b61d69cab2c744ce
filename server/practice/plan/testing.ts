import type { Store } from '../../store/open-store';

/** A store that breaks at the end of every transaction: the last statement is of no table. */
export function failLast(store: Store): Store {
  const db = Object.create(store.db) as Store['db'];
  Object.defineProperty(db, '$transaction', {
    value: (statements: unknown[]) =>
      store.db.$transaction([...(statements as never[]), store.db.$executeRaw`UPDATE "Nowhere" SET "it" = 1` as never]),
  });
  return { ...store, db };
}
