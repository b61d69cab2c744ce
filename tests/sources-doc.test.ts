import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBankFiles } from '@/server/bank/bank-files';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const doc = readFileSync(file('docs/sources.md'), 'utf8');
const bank = readBankFiles(file('content')).map(({ text }) => text);

describe('the list of pages that were read in another edition', () => {
  const listed = [...doc.matchAll(/^- (https:\S+)$/gm)].map(([, url]) => String(url));

  it('names only pages that the bank cites, each once', () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((url) => !bank.some((text) => text.includes(url)))).toEqual([]);
  });

  it('says that there is none when it is empty, and only then', () => {
    expect(doc.includes('None at present.')).toBe(listed.length === 0);
  });
});

it('cites no page of AWS under the address of another edition or language', () => {
  const cited = bank.flatMap(
    (text) => text.match(/https:\/\/docs\.(?:aws\.amazon\.com|amazonaws\.cn)\/[^\s,;)|]*/g) ?? [],
  );
  expect(cited.length).toBeGreaterThan(500);
  expect(cited.filter((url) => /amazonaws\.cn|\.com\/[a-z]{2}_[a-z]{2}\//.test(url))).toEqual([]);
});
