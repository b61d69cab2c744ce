import type { Bank } from '@/domain/bank/bank';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { inspect } from '@/domain/question/quality/inspect';
import { readBankFiles } from '@/server/bank/bank-files';

/** The bank of a folder, compiled and proved; sources are judged by the UTC day. */
export function loadBank(folder: string): Bank {
  return admit(compileBank(readBankFiles(folder), { generator: GENERATOR, today: utcDay() }));
}

/** The same bank, with what a look at its questions finds besides. */
export function loadInspected(folder: string): Bank {
  return inspect(loadBank(folder), utcDay());
}

function utcDay(): string {
  return new Date(Date.now()).toISOString().slice(0, 10);
}
