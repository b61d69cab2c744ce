import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBank } from './compile';
import { stampFile } from './stamp';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(folder + name, 'utf8'));

/** What goes wrong in files that people edit, paste into and convert. */
const junk = [
  '\uFEFF\uFEFF',
  ...[
    '|',
    '||',
    '| --- |',
    '\n\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '\0',
    '---\n',
    '`',
    '```',
    '{',
    '}',
    ' // ',
    '{a: b // c}',
    '{#x}',
  ],
  ...[
    '*',
    '**',
    '_',
    '~',
    '<br>',
    '<b>',
    '<!--',
    '-->',
    '&amp;',
    '\\',
    '\\|',
    '[a](b)',
    '![a](b)',
    '[^1]',
    ':',
    '?',
    'yes: ',
  ],
  ...[
    '> ',
    '- [x] ',
    '- [ ] ',
    '1. ',
    '# ',
    '### ',
    '\t',
    '    ',
    '\u202E',
    '𝒳',
    'Ünïcödé',
    '\uD800',
    'İ',
    'best: ',
    '(excludes: ',
  ],
  ...['- '.repeat(40), '> '.repeat(40), '*a '.repeat(500), '['.repeat(2000), 'word '.repeat(4000), '| a '.repeat(500)],
  ...['Options\n=====\n', '&x\n*x', 'a: &x 1\nb: *x\n', 'title: [', '!!js/function x', ' + ', ' / ', ';'],
];

interface Edit {
  at: number;
  remove: number;
  insert: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.oneof(fc.constant(0), { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 9 }),
  remove: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  insert: fc.oneof(fc.constantFrom(...junk), fc.constantFrom('', ...junk), fc.string({ unit: 'binary', maxLength: 6 })),
});
const mutated = fc
  .record({
    text: fc.constantFrom(...texts),
    edits: fc.array(edit, { minLength: 1, maxLength: 8 }),
    crlf: fc.boolean(),
  })
  .map(({ text, edits, crlf }) => {
    let result = crlf ? text.replace(/\r?\n/g, '\r\n') : text;
    for (const { at, remove, insert } of edits) {
      const start = Math.floor(at * result.length);
      result = result.slice(0, start) + insert + result.slice(start + remove);
    }
    return result;
  });

/** Whether the first text is left when signs are taken out of the second, blanks aside. */
function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (const sign of text.replace(/[ \t]/g, '')) {
    at = longer.indexOf(sign, at) + sign.length;
    if (at < sign.length) return false;
  }
  return true;
}

const compile = (text: string) => compileBank([{ path: 'a.md', text }], { generator: '1', today: '2026-11-30' });
/** A fixed share in every run of the tests, all of them with `npm run test:full`. */
const seeded = (share: number, all: number) => ({ numRuns: process.env.CHECKPOINT_FULL ? all : share, seed: 20261121 });

describe('whatever stands in a file', () => {
  // Of its own time, which is none while the machine is busy with something else.
  it('is compiled within 2 s, with problems that have a place in it', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const began = process.cpuUsage();
        const bank = compile(text);
        const { user, system } = process.cpuUsage(began);
        expect((user + system) / 1000).toBeLessThan(2000);
        const lines = text.replace(/^\uFEFF+/, '').split(/\r\n|\n|\r/);
        for (const { line, column, message, hint } of bank.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message).not.toBe('');
          expect(hint).not.toBe('');
        }
        for (const item of bank.items.values()) expect(JSON.parse(JSON.stringify(item))).toEqual(item);
      }),
      seeded(150, 5_000),
    );
  });

  it('is stamped once: the same items, and no second change', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const stamped = stampFile({ path: 'a.md', text });
        expect(stampFile({ path: 'a.md', text: stamped })).toBe(stamped);
        expect(isWithin(text, stamped), 'something but blanks was taken out').toBe(true);
        const [before, after] = [compile(text), compile(stamped)];
        expect([...after.items.values()]).toEqual([...before.items.values()]);
      }),
      seeded(50, 1_000),
    );
  });
});
