import type { Bank, BankFile } from '@/domain/bank/bank';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFiles } from '@/server/bank/bank-files';

/** The bank as the server loads it. */
export const compileAdmitted = (files: BankFile[]): Bank => admit(compileBank(files, { generator: GENERATOR }));

/** The files of the shipped bank, repeated under other folders and ids until they hold about `items` items. */
export function repeatedBank(items: number): BankFile[] {
  const files = readBankFiles('content');
  const bank = compileAdmitted(files);
  const copies = Math.max(1, Math.round(items / bank.items.size));
  const ids = [...bank.places].map(([id, place]) => ({ id, ...place }));
  return Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
    files.map(({ path, text }) => {
      const lines = text.split('\n');
      for (const { id, line } of ids.filter((place) => place.file === path)) {
        lines[line - 1] = lines[line - 1]?.replace(id, `${id}-copy-${copy}`) ?? '';
      }
      return { path: `copy-${copy}/${path}`, text: renameHeadings(lines, copy).join('\n') };
    }),
  );
}

/** Cases and concepts are named by their headings, concepts by their aliases too. */
function renameHeadings(lines: readonly string[], copy: number): string[] {
  let inConcepts = false;
  return lines.map((line) => {
    if (/^## /.test(line)) inConcepts = /^## Concepts\s*$/.test(line);
    if (inConcepts && line.startsWith('- Also called: ')) return `${line.replaceAll(';', ` ${copy};`)} ${copy}`;
    const name = /^(?<head>#+ .*?)(?<id> \{#[^}]+)?\}?\s*$/.exec(line)?.groups;
    if (name?.id !== undefined) return `${name.head} ${copy}${name.id}-copy-${copy}}`;
    return inConcepts && name !== undefined && line.startsWith('### ') ? `${name.head} ${copy}` : line;
  });
}
