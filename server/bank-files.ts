import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BankFile } from '@/domain/bank/bank';

/** The Markdown files of a bank's folder, below it at any depth, hidden ones left out. */
export function readBankFiles(folder: string): BankFile[] {
  return listBankFiles(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Changes whenever a file of the bank does. */
export function stampBankFiles(folder: string): string {
  const stamps = listBankFiles(folder).map((path) => {
    const { mtimeMs, size } = statSync(join(folder, path));
    return `${path} ${mtimeMs} ${size}`;
  });
  return stamps.join('\n');
}

function listBankFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !path.split('/').some((name) => name.startsWith('.')))
    .sort();
}
