import { type ParsedRows, parseEdited, proveLines } from '@/domain/bank/parse-edited';
import { type FileReading, readFile } from '@/domain/bank/read-file';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFile, stampBankFiles } from './bank-files';

/** Path -> what the file gave when it last changed. */
export type Readings = ReadonlyMap<string, { stamp: string; reading: FileReading }>;

/** What makes an edit cost what changed, while somebody edits. */
export interface Edited {
  /** The file that was edited last and its rows as trees. Of one file at most: that bounds the memory. */
  last: { path: string; rows: ParsedRows } | null;
  /** Of all files, the lines of rows that need no parsing. */
  proven: Set<string>;
}

/**
 * Reads the files of a folder that are new or have changed since `known`; `known` itself when none has, and none is gone. Without
 * `edited`, where nobody edits, nothing is kept of how files were parsed.
 */
export function refreshReadings(folder: string, known: Readings, edited: Edited | null = null): Readings {
  const stamps = stampBankFiles(folder);
  const isSame = stamps.size === known.size && [...stamps].every(([path, stamp]) => known.get(path)?.stamp === stamp);
  if (isSame) return known;
  const read = (path: string): FileReading => {
    const file = readBankFile(folder, path);
    if (edited === null) return readFile(file, { generator: GENERATOR });
    return readFile(file, { generator: GENERATOR, parse: (text) => parseRemembered(text, path, edited) });
  };
  return new Map(
    [...stamps].map(([path, stamp]) => {
      const before = known.get(path);
      return [path, before?.stamp === stamp ? before : { stamp, reading: read(path) }];
    }),
  );
}

function parseRemembered(text: string, path: string, edited: Edited) {
  const known: ParsedRows = edited.last?.path === path ? edited.last.rows : new Map();
  const { root, rows } = parseEdited(text, known, edited.proven);
  for (const line of proveLines(new Map([...rows].filter(([line]) => !edited.proven.has(line)))))
    edited.proven.add(line);
  edited.last = { path, rows };
  return root;
}
