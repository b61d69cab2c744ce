import type { Item } from '@/domain/bank/item';
import { traitOf } from './cells';
import { countInCapitals, traitName } from './wording';

/** The end of a stem: the whole text, and where its qualifier (LEAST …, MOST …) stands. */
export interface AskedStem {
  stem: string;
  qualifier: { start: number; end: number } | null;
}

/** An author's own "(Select TWO.)" at the end of a question: the number is said once, and by whoever counts. */
const authorsSelect = /\s*\(?\b(?:select|choose)\s+(?:any\s+)?(?:two|three|four|five|six|[2-6])\.?\)?\.?$/i;

/** Asks for a set where the author's line, written for the topic, asks for one option. */
const COMBINATION_ASK = 'Which combination meets all of these requirements?';

/**
 * A stem with its question line as the last paragraph. A body that already ends in a question keeps it. A scenario decided by a
 * ranking gets its qualifier in capitals ("… with the LEAST operational overhead?"), a multiple response the number to select
 * ("Select TWO."), an ordering the number to select and order, in the words of the exam; one that the author wrote gives way to it.
 */
export function askedStem(
  item: Item,
  body: string,
  select: number | null,
  verb: 'Select' | 'Select and order' = 'Select',
): AskedStem {
  const told = select === null ? body : body.replace(authorsSelect, '');
  const ask = told.endsWith('?') ? '' : askOf(item).replace(authorsSelect, '');
  const question = ask === '' ? told : told === '' ? ask : `${told}\n\n${ask}`;
  const qualifier = qualifierOf(item);
  const insert = qualifier !== null && question.endsWith('?') && !question.includes(qualifier);
  const asked = insert ? `${question.slice(0, -1)} with the ${qualifier}?` : question;
  const start = qualifier === null ? -1 : asked.lastIndexOf(qualifier);
  return {
    stem: select === null ? asked : `${asked} ${verb} ${countInCapitals(select)}.`,
    qualifier: start < 0 || qualifier === null ? null : { start, end: start + qualifier.length },
  };
}

function askOf(item: Item): string {
  const ask = item.ask.trim();
  const forASet =
    item.form === 'scenario' && item.select === 'together' && !/\b(?:combination|together|both)\b/i.test(ask);
  return forASet ? COMBINATION_ASK : ask;
}

function qualifierOf(item: Item): string | null {
  if (item.form !== 'scenario' || item.best === null) return null;
  const trait = traitOf(item.table, item.best);
  if (!trait?.ranking) return null;
  return `${trait.ranking === 'lowest wins' ? 'LEAST' : 'MOST'} ${traitName(trait)}`;
}
