import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('../scripts', import.meta.url));

/** All that a script imports before it runs, from file to file. Imports with import() come later, when packages are installed. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  for (const statement of parseSync(file, readFileSync(file, 'utf8')).program.body) {
    if (!('source' in statement) || !statement.source) continue;
    const specifier = statement.source.value;
    const target = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;
    if (seen.has(target)) continue;
    seen.add(target);
    if (specifier.startsWith('.')) staticImports(target, seen);
  }
  return seen;
}

it.each(['start.mjs', 'test.mjs'])('%s begins with nothing but Node.js and plain scripts', (name) => {
  const imports = [...staticImports(join(scripts, name))];
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.filter((target) => !target.startsWith('node:') && !/scripts\/[\w-]+\.mjs$/.test(target))).toEqual([]);
});
