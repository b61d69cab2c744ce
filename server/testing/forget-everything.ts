/** Forgets all that a process keeps for itself, as one that has just begun. */
export function forgetEverything(): void {
  for (const name of Object.getOwnPropertySymbols(globalThis))
    if (Symbol.keyFor(name)?.startsWith('checkpoint.')) Reflect.deleteProperty(globalThis, name);
}
