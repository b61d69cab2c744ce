import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as { packages: Record<string, Entry> };

/** The least version of what weaknesses were found in, or of what we measured, each with its reason. `npm audit` needs a service that not every registry has. */
const atLeast: [string, string, string][] = [
  ['next', '16.4.6', 'middleware and proxy files could be bypassed'],
  ['react-dom', '19.3.1', 'server components: code could be run by a crafted request before 19.2.1'],
  ['better-sqlite3', '12.11.1', 'the version whose durability was measured'],
  [
    'better-auth',
    '1.7.6',
    'before 1.3.26 keys could be made for other accounts, before 1.2.10 links led to other sites',
  ],
  ['@better-auth/core', '1.7.6', 'the same release as better-auth, which has to fit it exactly'],
  ['@better-auth/passkey', '1.7.6', 'the same release as better-auth, which has to fit it exactly'],
  ['hash-wasm', '4.13.0', 'the version whose Argon2id was measured'],
  ['nodemailer', '10.6.0', 'before 7.0.7 a quoted address could be read as one of another domain'],
  ['react-markdown', '10.1.0', 'the version that the hostile texts were tried on'],
  ['mdast-util-to-hast', '13.2.1', 'class names could be put on code by Markdown'],
  ['yaml', '2.9.1', 'before 2.2.2 a document could end the process'],
  ['esbuild', '0.28.2', 'before 0.25.0 its development server answered every site'],
  ['postcss', '8.4.31', 'a comment could be read as a rule'],
  ['vite', '8.3.8', 'the development server could serve files outside the project in several earlier lines'],
];

function parts(version: string): number[] {
  return version.split('-')[0]?.split('.').map(Number) ?? [];
}

function isBelow(version: string, least: string): boolean {
  const [have, want] = [parts(version), parts(least)];
  const at = want.findIndex((number, index) => number !== (have[index] ?? 0));
  return at >= 0 && (have[at] ?? 0) < (want[at] ?? 0);
}

it.each(atLeast)('%s is at %s or later', (name, least) => {
  const found = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(([, { version = '0' }]) => isBelow(version, least))).toEqual([]);
});

it('the packages of every platform are locked, so that npm ci works on each', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  expect(wanted.length).toBeGreaterThan(50);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  expect(Object.entries(packages).filter(([path, { version }]) => path !== '' && !version)).toEqual([]);
});

it('versions are compared as numbers', () => {
  expect(isBelow('16.4.10', '16.4.6')).toBe(false);
  expect(isBelow('16.3.99', '16.4.6')).toBe(true);
  expect(isBelow('17.0.0', '16.4.6')).toBe(false);
});
