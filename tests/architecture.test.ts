import { describe, expect, it } from 'vitest';
import { breaches, type Exceptions } from './architecture/breaches';
import { projectFiles } from './architecture/project-files';

/** Files over the limit, each with the reason why it is one thing. */
const longFiles: Exceptions = {};

describe('the architecture of the project', () => {
  it('is kept by every file', () => {
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(breaches(files, longFiles)).toEqual([]);
  });

  it('keeps no exception that is no longer needed', () => {
    const paths = new Map(projectFiles().map(({ path, text }) => [path, text.split('\n').length]));
    for (const [path, reason] of Object.entries(longFiles)) {
      expect(paths.get(path) ?? 0, path).toBeGreaterThan(60);
      expect(reason.length, path).toBeGreaterThan(20);
    }
  });
});

describe('a planted breach is found', () => {
  it.each([
    ['a page in the domain', 'domain/bank/x.ts', `import { Stem } from '@/components/stem';`],
    ['a later stage', 'domain/bank/x.ts', `import type { Memory } from '@/domain/scheduling/memory';`],
    ['the server in the domain', 'domain/session/x.ts', `import { db } from '@/server/db';`],
    ['the store by a path that climbs', 'domain/session/x.ts', `import { open } from '../../server/store/open';`],
    ['the server passed on', 'domain/session/x.ts', `export { db } from '@/server/db';\nexport const a = 1;`],
    ['a dynamic import', 'domain/session/x.ts', `export const later = () => import('@/server/env');`],
    ['a require', 'domain/session/x.ts', `const env = require('@/server/env');`],
    ['a type import of a type expression', 'domain/session/x.ts', `export type Env = import('@/server/env').Env;`],
    ['Node in the domain', 'domain/question/x.ts', `import { readFileSync } from 'node:fs';`],
    ['Node under its old name', 'scripts/x.ts', `import { join } from 'path';`],
    ['Markdown outside the bank', 'domain/question/x.ts', `import { unified } from 'unified';`],
    ['FSRS outside scheduling', 'domain/session/x.ts', `import { fsrs } from 'ts-fsrs';`],
    ['FSRS in the server', 'server/practice/x.ts', `import type { Card } from 'ts-fsrs';`],
    [
      'Prisma outside the store',
      'server/practice/x.ts',
      `import { PrismaClient } from '@/prisma/generated/sqlite/client';`,
    ],
    ['Prisma in a script', 'scripts/x.ts', `import { PrismaClient } from '@/prisma/generated/sqlite/client';`],
    ['a database driver outside the store', 'server/practice/x.ts', `import Database from 'better-sqlite3';`],
    ['the file system outside the bank', 'server/practice/x.ts', `import { readFile } from 'node:fs/promises';`],
    ['a library without a doorway', 'domain/bank/x.ts', `import matter from 'gray-matter';`],
    ['Base UI outside the design system', 'components/home/x.tsx', `import { Dialog } from '@base-ui/react/dialog';`],
    ['notes outside their doorway', 'components/home/x.tsx', `import Markdown from 'react-markdown';`],
    ['highlighting outside its doorway', 'server/read.ts', `import { codeToTokens } from 'shiki';`],
    ['a page in the server', 'server/practice/x.ts', `import { Stem } from '@/components/stem';`],
    ['one use case in another', 'server/practice/x.ts', `import { insights } from '@/server/insights';`],
    ['the server in the store', 'server/store/x.ts', `import { env } from '@/server/env';`],
    ['the server in a component', 'components/x.tsx', `import { practice } from '@/server/practice';`],
    ['a packed question in a component', 'components/x.tsx', `import type { Pack } from '@/domain/session/pack';`],
    ['judging in a component', 'components/x.tsx', `import { judgePacked } from '@/domain/session/judge-packed';`],
    ['a packed question on a page', 'app/practice/page.tsx', `import type { Pack } from '@/domain/session/pack';`],
    ['grading beside the doorway', 'components/offline/x.ts', `import { grade } from '@/domain/grading/grade';`],
    [
      'a bare key in the doorway',
      'components/offline/x.ts',
      `import type { AnswerKey } from '@/domain/question/question';`,
    ],
    ['a worker’s library outside it', 'components/offline/x.ts', `import { Route } from 'workbox-routing';`],
    ['the browser’s database elsewhere', 'components/practice/x.ts', `import { openDB } from 'idb';`],
    ['the key in a component', 'components/x.tsx', `import type { AnswerKey } from '@/domain/question/question';`],
    ['running domain code in a component', 'components/x.tsx', `import { grade } from '@/domain/grading/grade';`],
    ['Node in a component', 'components/x.tsx', `import { join } from 'node:path';`],
    ['the store in a route', 'app/api/me/route.ts', `import { exportLearner } from '@/server/store/export-learner';`],
    ['running domain code in a route', 'app/api/me/route.ts', `import { grade } from '@/domain/grading/grade';`],
    ['one route in another', 'app/progress/page.tsx', `import { title } from '@/app/practice/title';`],
    ['a page in a script', 'scripts/x.ts', `import Home from '@/app/page';`],
    ['a page in an end-to-end test', 'e2e/x.spec.ts', `import { Stem } from '@/components/stem';`],
    ['a test in the server', 'server/practice/x.ts', `import { breaches } from '@/tests/architecture/breaches';`],
    ['an extension', 'domain/bank/x.ts', `import type { Item } from './item.ts';`],
    ['another folder by a relative path', 'domain/grading/x.ts', `import type { Key } from '../question/question';`],
    ['today in the domain', 'domain/session/x.ts', 'export const now = Date.now();'],
    ['a date out of nothing', 'domain/session/x.ts', 'export const now = new Date();'],
    ['a date as a call', 'domain/session/x.ts', 'export const now = Date();'],
    ['chance in the domain', 'domain/session/x.ts', 'export const dice = Math.random();'],
    ['random bytes in the domain', 'domain/session/x.ts', 'export const id = crypto.randomUUID();'],
    ['settings in the domain', 'domain/session/x.ts', 'export const home = process.env.HOME;'],
    ['any', 'server/x.ts', 'export const x: any = 1;'],
    ['any inside another type', 'server/x.ts', 'export function x(list: Array<Record<string, any>>) { return list; }'],
    ['a silent catch', 'server/x.ts', 'export function x() { try { x(); } catch {} }'],
    ['a type check switched off', 'server/x.ts', `// @ts-${'ignore'}\nexport const x: string = 1;`],
    ['a lint rule switched off', 'server/x.ts', `// biome-${'ignore'} lint: no\nexport const x = 1;`],
    ['a file of server actions', 'server/x.ts', `'use server';\nexport const x = async () => 1;`],
    ['a server action', 'app/x/page.tsx', `export const x = async () => { 'use server'; return 1; };`],
    ['a barrel', 'domain/bank/x.ts', `export { a } from './a';\nexport * from './b';`],
    ['a function without its sentence', 'domain/bank/x.ts', 'export function parse() { return 1; }'],
    ['a long file in the domain', 'domain/bank/x.ts', 'export const a = 1;\n'.repeat(201)],
    ['a long component', 'components/x.tsx', 'export const a = 1;\n'.repeat(151)],
    ['a long route', 'app/page.tsx', 'export const a = 1;\n'.repeat(61)],
    ['a name in capitals', 'domain/bank/readFile.ts', 'export const a = 1;'],
  ])('%s', (_, path, text) => {
    const found = breaches([{ path, text }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^[\w/.-]+:1 /);
  });
});

describe('what the house allows is not taken for a breach', () => {
  it.each([
    [
      'words in comments and strings',
      'domain/bank/x.ts',
      `// import 'node:fs', Date.now()\nexport const a = "import('pg'); any";`,
    ],
    [
      'an earlier stage',
      'domain/grading/x.ts',
      `import type { Key } from '@/domain/question/question';\nexport type K = Key;`,
    ],
    ['the own stage', 'domain/grading/x.ts', `import type { Verdict } from './verdict';\nexport type V = Verdict;`],
    [
      'a date made of an argument',
      'domain/session/x.ts',
      'export const iso = (ms: number) => new Date(ms).toISOString();',
    ],
    ['Markdown in the bank', 'domain/bank/x.ts', `import { unified } from 'unified';\nexport const u = unified;`],
    [
      'Prisma in the store',
      'server/store/x.ts',
      `import { PrismaClient } from '@/prisma/generated/sqlite/client';\nexport const P = PrismaClient;`,
    ],
    ['settings in a use case', 'server/practice/x.ts', `import { env } from '@/server/env';\nexport const e = env;`],
    [
      'files in the bank’s doorway',
      'server/bank.ts',
      `import { readFileSync } from 'node:fs';\nexport const r = readFileSync;`,
    ],
    [
      'types of the domain in a component',
      'components/x.tsx',
      `import type { Question } from '@/domain/question/question';\nexport type Q = Question;`,
    ],
    [
      'judging packed questions in their doorway',
      'components/offline/x.ts',
      `import { judgePacked } from '@/domain/session/judge-packed';\nexport const j = judgePacked;`,
    ],
    [
      'the server in a route',
      'app/api/me/route.ts',
      `import { exportMe } from '@/server/practice/export-me';\nexport const GET = exportMe;`,
    ],
    ['a route with a parameter', 'app/practice/[topic]/page.tsx', 'export default function Page() { return null; }'],
    ['a re-export beside other code', 'domain/bank/x.ts', `export { a } from './a';\nexport const b = 1;`],
    ['a documented function', 'domain/bank/x.ts', '/** Parses. */\nexport function parse() { return 1; }'],
    ['a catch that says why', 'server/x.ts', 'export function x() { try { x(); } catch { /* gone already */ } }'],
    ['a named exception in size', 'domain/bank/long.ts', 'export const a = 1;\n'.repeat(201)],
  ])('%s', (_, path, text) => {
    expect(
      breaches([{ path, text }], { 'domain/bank/long.ts': 'one table that would not be clearer in two files' }),
    ).toEqual([]);
  });
});
