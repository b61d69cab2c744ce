import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampFile } from '@/domain/bank/stamp';
import { listBankFiles } from '@/server/bank/bank-files';

/** Writes missing ids into the files of a folder; each file is replaced as a whole, or left as it is. */
export function stampBank(folder: string): number {
  const paths = listBankFiles(folder);
  const skipped: string[] = [];
  let written = 0;
  for (const path of paths) {
    const place = join(folder, path);
    const bytes = readFileSync(place);
    const text = bytes.toString('utf8');
    // A file that is no UTF-8 would not come back as it was.
    if (!Buffer.from(text, 'utf8').equals(bytes)) {
      skipped.push(path);
      continue;
    }
    const stamped = stampFile({ path, text });
    if (stamped === text) continue;
    const draft = `${place}.stamping`;
    writeFileSync(draft, stamped, { mode: statSync(place).mode });
    renameSync(draft, place);
    written++;
    console.log(`${path}: ids written`);
  }
  for (const path of skipped) console.error(`${path}: left as it is, it is no UTF-8 text`);
  console.log(`${written} of ${paths.length} files changed.`);
  return skipped.length === 0 ? 0 : 1;
}
