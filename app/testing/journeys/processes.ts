const registry = globalThis as unknown as Record<symbol, unknown>;
/** What stays: the database, and what starts once for the tests themselves. */
const SHARED = ['checkpoint.store', 'checkpoint.env', 'checkpoint.bank'];

const remembered = () =>
  Object.getOwnPropertySymbols(registry).filter(
    ({ description = '' }) => description.startsWith('checkpoint.') && !SHARED.includes(description),
  );

/** This process as one of several that serve a database: each has a memory of its own, as process-wide values have it. Begins as the first. */
export function severalProcesses(): { become(process: number): void } {
  const memories = new Map<number, Map<symbol, unknown>>();
  let here = 0;
  return {
    become(process) {
      memories.set(here, new Map(remembered().map((key) => [key, registry[key]])));
      for (const key of remembered()) delete registry[key];
      for (const [key, value] of memories.get(process) ?? []) registry[key] = value;
      here = process;
    },
  };
}
