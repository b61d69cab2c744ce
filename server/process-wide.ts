const registry = globalThis as unknown as Record<symbol, unknown>;

/**
 * One value for the whole process, made on first use. Next bundles routes, pages and instrumentation apart, so a variable of a
 * module would exist once in each bundle.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`checkpoint.${name}`);
  if (!(key in registry)) registry[key] = make();
  return registry[key] as T;
}

/** Forgets the value, so that the next use makes it again. */
export function forgetProcessWide(name: string): void {
  delete registry[Symbol.for(`checkpoint.${name}`)];
}
