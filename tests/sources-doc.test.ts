import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readBankFiles } from '@/server/bank/bank-files';

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

it('lists as read in another edition only pages that the bank cites, each once', () => {
  const listed = [...readFileSync(file('docs/sources.md'), 'utf8').matchAll(/^- (https:\S+)$/gm)].map(([, url]) => url);
  const bank = readBankFiles(file('content')).map(({ text }) => text);
  expect(listed.length).toBeGreaterThan(0);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((url) => !bank.some((text) => text.includes(String(url))))).toEqual([]);
});
