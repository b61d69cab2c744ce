import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BankFile } from '@/domain/bank/bank';

/** The operator must act: the bank's folder cannot be read. */
export class BankFolderError extends Error {}

/** The Markdown files of a bank's folder, in the order of their paths: see listBankFiles. */
export function readBankFiles(folder: string): BankFile[] {
  return listBankFiles(folder).map((path) => readBankFile(folder, path));
}

/** One file of the bank's folder. */
export function readBankFile(folder: string, path: string): BankFile {
  return { path, text: readFileSync(join(folder, path), 'utf8') };
}

/** Path -> a stamp that changes whenever the file does, in the order of the paths. */
export function stampBankFiles(folder: string): Map<string, string> {
  return new Map(
    listBankFiles(folder).map((path) => {
      const { mtimeMs, size } = statSync(join(folder, path));
      return [path, `${mtimeMs} ${size}`];
    }),
  );
}

/**
 * Paths of the bank's files, sorted, with forward slashes: every `.md` at any depth, except what is hidden, README.md (a folder's
 * page on GitHub asks nothing), and links that lead out of the folder. Throws a BankFolderError for a folder that cannot be read.
 */
export function listBankFiles(folder: string): string[] {
  try {
    const root = realpathSync(folder);
    return list(root, '', root).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw error;
    throw new BankFolderError(
      `The bank's folder ${folder} cannot be read (${code}). Set CONTENT_DIR to a folder of Markdown files.`,
    );
  }
}

function list(root: string, below: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    const kind = kindOf(root, join(folder, entry.name), entry);
    if (kind === 'folder') return list(root, path, join(folder, entry.name));
    return kind === 'file' && /\.md$/i.test(entry.name) && !/^readme\.md$/i.test(entry.name) ? [path] : [];
  });
}

/** A link counts as the file it leads to, if that lies in the bank's folder; a linked folder is never followed, so no circle is walked. */
function kindOf(root: string, path: string, entry: Dirent): 'file' | 'folder' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const target = realpathSync(path);
    return target.startsWith(root + sep) && statSync(target).isFile() ? 'file' : 'other';
  } catch (error) {
    // A link that leads nowhere is no file of the bank.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP'))
      return 'other';
    throw error;
  }
}
