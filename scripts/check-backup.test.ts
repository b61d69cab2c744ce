import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TABLES } from './check-backup.mjs';

it('a backup holds every table of the schema', () => {
  const schema = readFileSync(join(import.meta.dirname, '../prisma/schema.prisma'), 'utf8');
  const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
  expect([...TABLES].sort()).toEqual(models.sort());
});
