// Test files share a process, which saves them loading the same modules again: each begins without what others keep process-wide.
for (const name of Object.getOwnPropertySymbols(globalThis))
  if (Symbol.keyFor(name)?.startsWith('checkpoint.')) Reflect.deleteProperty(globalThis, name);
