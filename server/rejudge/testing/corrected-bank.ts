import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { deckOf } from '../../bank/testing/arrange-deck';

/** So many items, whose key is the option of this place: an update that corrects them all gives another place. */
export const bankOfKeys = (items: number, right: number) =>
  admit(
    compileBank(
      [
        {
          path: 'modes.md',
          text: deckOf(
            'Modes',
            Array.from({ length: items }, (_, at) => ({ id: `mode-${at + 1}`, right })),
          ),
        },
      ],
      { generator: GENERATOR },
    ),
  );
