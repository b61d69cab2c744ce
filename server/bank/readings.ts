import { type FileReading, readFile } from '@/domain/bank/read-file';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFile, stampBankFiles } from './bank-files';

/** Path -> what the file gave when it last changed. */
export type Readings = ReadonlyMap<string, { stamp: string; reading: FileReading }>;

/** Reads the files of a folder that are new or have changed since `known`; `known` itself when none has, and none is gone. */
export function refreshReadings(folder: string, known: Readings): Readings {
  const stamps = stampBankFiles(folder);
  const isSame = stamps.size === known.size && [...stamps].every(([path, stamp]) => known.get(path)?.stamp === stamp);
  if (isSame) return known;
  return new Map(
    [...stamps].map(([path, stamp]) => {
      const before = known.get(path);
      if (before?.stamp === stamp) return [path, before];
      return [path, { stamp, reading: readFile(readBankFile(folder, path), { generator: GENERATOR }) }];
    }),
  );
}
