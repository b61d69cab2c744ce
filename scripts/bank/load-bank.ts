import type { Bank } from '@/domain/bank/bank';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFiles } from '@/server/bank/bank-files';

/** The bank of a folder, compiled and proved; sources are judged by the UTC day. */
export function loadBank(folder: string): Bank {
  const today = new Date(Date.now()).toISOString().slice(0, 10);
  return admit(compileBank(readBankFiles(folder), { generator: GENERATOR, today }));
}
