import type { Bank, BankFile } from './bank';
import { joinFiles } from './join-files';
import { type CompileOptions, readFile } from './read-file';

/**
 * Compiles authored files to a bank: every item and concept that can be read, every problem with its place. Pure, and the same whatever
 * the order of the files. Scenarios are not proved here (see domain/question/admit.ts). Throws for nothing that a file can hold.
 */
export function compileBank(files: readonly BankFile[], options: CompileOptions): Bank {
  return joinFiles(files.map((file) => readFile(file, options)));
}
