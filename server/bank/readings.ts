import { type ParsedRows, parseEdited } from '@/domain/bank/parse-edited';
import { type FileReading, readFile } from '@/domain/bank/read-file';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFile, stampBankFiles } from './bank-files';

/** Path -> what the file gave when it last changed. */
export type Readings = ReadonlyMap<string, { stamp: string; reading: FileReading }>;

/** The file that was edited last and its rows, so that its next edit costs what changed. Of one file at most: that bounds the memory. */
export interface Edited {
  last: { path: string; rows: ParsedRows } | null;
}

/**
 * Reads the files of a folder that are new or have changed since `known`; `known` itself when none has, and none is gone. Rows go to
 * `edited` from the second reading on: at the first nobody has edited anything.
 */
export function refreshReadings(folder: string, known: Readings, edited: Edited): Readings {
  const stamps = stampBankFiles(folder);
  const isSame = stamps.size === known.size && [...stamps].every(([path, stamp]) => known.get(path)?.stamp === stamp);
  if (isSame) return known;
  const read = (path: string): FileReading => {
    const file = readBankFile(folder, path);
    if (known.size === 0) return readFile(file, { generator: GENERATOR });
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
  const { root, rows } = parseEdited(text, known);
  edited.last = { path, rows };
  return root;
}
