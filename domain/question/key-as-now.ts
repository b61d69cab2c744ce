import type { Item } from '@/domain/bank/item';
import { generate } from './generate';
import { planItem } from './plan-item';
import type { Key, Option, Question } from './question';

/**
 * The key that an item as it is now gives to a question of it that was shown under this seed, or null where the two cannot be compared: all
 * that was seen has to be the same to the letter, the order of options aside. That is kind, stem, story, how many to select, and prompts; and each
 * option shown has to be, under its id and in its words, right or wrong for the item now, as many of them right as are to be selected. So a key that
 * was corrected judges what was answered, and a scenario that was reworded judges nothing. Throws for an item that an admitted bank does not hold.
 */
export function keyAsNow(shown: Question, item: Item, seed: number): Key | null {
  const { question: now, answerKey } = generate(item, seed);
  if (!asksTheSame(shown, now)) return null;
  if (holdsTheSame(shown.options, now.options)) return answerKey.key;
  const isPlain = (shown.kind === 'single' || shown.kind === 'multiple') && shown.twist === undefined;
  return isPlain ? keyAmong(shown, item) : null;
}

function asksTheSame(one: Question, other: Question): boolean {
  return (
    one.kind === other.kind &&
    one.stem === other.stem &&
    one.select === other.select &&
    one.twist === other.twist &&
    one.case?.story === other.case?.story &&
    holdsTheSame(one.prompts ?? [], other.prompts ?? [])
  );
}

function holdsTheSame(some: readonly Option[], others: readonly Option[]): boolean {
  const texts = new Map(others.map(({ id, text }) => [id, text]));
  return some.length === others.length && some.every(({ id, text }) => texts.get(id) === text);
}

/** Of the options shown, though the item would now show others of its own beside them. */
function keyAmong({ kind, options, select = 1 }: Question, item: Item): Key | null {
  if (item.form !== 'scenario' && item.form !== 'row' && item.form !== 'card') return null;
  const candidates = new Map(planItem(item).candidates.options.map((option) => [option.id, option]));
  if (options.some(({ id, text }) => candidates.get(id)?.text !== text)) return null;
  const right = options.filter(({ id }) => candidates.get(id)?.right).map(({ id }) => id);
  if (right.length !== select) return null;
  return kind === 'multiple' ? { kind, choices: right } : { kind: 'single', choices: right };
}
