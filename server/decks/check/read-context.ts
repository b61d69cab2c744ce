import { joinFiles } from '@/domain/bank/join-files';
import { readFile } from '@/domain/bank/read-file';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { type DeckContext, deckContext } from '@/domain/session/check-deck';
import { readBankFiles } from '../../bank/bank-files';

/** The shipped bank of a folder, as decks are held against it. */
export function readContext(contentDir: string): DeckContext {
  const readings = readBankFiles(contentDir).map((file) => readFile(file, { generator: GENERATOR }));
  return deckContext(admit(joinFiles(readings)));
}
