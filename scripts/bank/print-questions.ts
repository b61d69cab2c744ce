import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import type { Question } from '@/domain/question/question';
import { type Twist, twistSeed } from '@/domain/question/twist';
import { questionLine } from '@/domain/session/question-line';
import { questionText } from './question-text';
import { UsageError } from './usage-error';

/** What the command line asks for, as it was typed. */
export interface QuestionsWanted {
  /** None: all items. */
  ids: readonly string[];
  seeds: string;
  twist: string;
  form: 'json' | 'text';
}

/**
 * Prints the questions of the items under the chances 0 to N-1, turned as the twist says; 1 for an id that the bank does not hold, or whose
 * item cannot give the twist. Of all items those are printed that can.
 */
export function printQuestions(bank: Bank, { ids, seeds, twist: name, form }: QuestionsWanted): number {
  const count = /^\d{1,6}$/.test(seeds) ? Number(seeds) : 0;
  if (count < 1) throw new UsageError(`--seeds takes a whole number from 1 to 999999, not "${seeds}".`);
  const twist = (['plain', 'pair', 'reverse'] as const).find((known) => known === name);
  if (twist === undefined) throw new UsageError(`--twist takes pair or reverse, not "${name}".`);
  const unknown = ids.filter((id) => !bank.items.has(id));
  for (const id of unknown)
    console.error(`The bank holds no item "${id}" that can be asked: npm run bank -- check tells more.`);
  if (unknown.length > 0) return 1;
  const wanted = ids.length === 0 ? bank.topics.flatMap((topic) => topic.items) : ids;
  const untwisted = wanted.filter((id) => {
    const item = bank.items.get(id);
    const lines = item === undefined ? [] : linesOf(item, { count, twist });
    for (const line of lines) console.log(form === 'json' ? JSON.stringify(line) : questionText(line));
    return lines.length === 0;
  });
  if (ids.length === 0 || untwisted.length === 0) return 0;
  for (const id of untwisted) console.error(`The item "${id}" cannot be asked as a ${twist} under these seeds.`);
  return 1;
}

/** The lines of an item under those seeds that give what is wanted. */
function linesOf(item: Item, { count, twist }: { count: number; twist: Twist }) {
  return Array.from({ length: count }, (_, chance) => twistSeed(chance, twist)).flatMap((seed) => {
    const made = generate(item, seed);
    return givenTwist(made.question) === twist ? [questionLine(item, seed, made)] : [];
  });
}

function givenTwist({ kind, twist }: Question): Twist {
  return kind === 'reverse' ? 'reverse' : (twist ?? 'plain');
}
