import { expect, it } from 'vitest';
import { runTokeniser } from './run-tokeniser';

it('colours each language, and loses nothing of the code', async () => {
  const codes = [
    { code: "fit({'training': 's3://bucket/data/'})", language: 'python' },
    { code: '# a note\nmax_run=3600\nreturn None', language: 'python' },
    { code: '{"Name": "loss", "n": 1}', language: 'json' },
    { code: 'aws s3 ls # all', language: 'bash' },
    { code: 'a: 1', language: 'yaml' },
  ] as const;
  const all = await runTokeniser(codes);
  expect(all.map((tokens) => tokens.map(({ text }) => text).join(''))).toEqual(codes.map(({ code }) => code));
  const shown = all.map((tokens) => tokens.flatMap(({ text, kind }) => (kind ? [`${kind} ${text.trim()}`] : [])));
  expect(shown).toEqual([
    ['name fit', "text 'training'", "text 's3://bucket/data/'"],
    ['note # a note', 'value 3600', 'word return', 'value None'],
    ['name "Name"', 'text "loss"', 'name "n"', 'value 1'],
    ['name aws', 'text s3 ls', 'note # all'],
    ['name a', 'value 1'],
  ]);
});
