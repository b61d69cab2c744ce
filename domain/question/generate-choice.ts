import type { ChoiceItem } from '@/domain/bank/item';
import { askedStem } from './asked-stem';
import type { Candidate } from './candidates';
import { chooseOptions } from './choose-options';
import { decisiveWords } from './decisive-words';
import { type DrawnStem, drawStem } from './draw-stem';
import { optionNote } from './option-note';
import { orderOptions } from './order-options';
import { planItem } from './plan-item';
import type { Generated, Question } from './question';
import { type Random, randomStream } from './random';

/**
 * A choice question of an item. Single choice shows four options where the item has them and never fewer than two; multiple response
 * shows five or six and says how many to select. Throws for a scenario without a proof, an item without a stem or a choice.
 */
export function generateChoice(item: ChoiceItem, seed: number): Generated {
  return choiceOf(item, { stem: drawStem(planItem(item).stems, randomStream(seed, 'stem')), seed, shown: null });
}

/** A choice question with this stem; a distractor may be named that has to be shown. */
export function choiceOf(
  item: ChoiceItem,
  { stem, seed, shown }: { stem: DrawnStem; seed: number; shown: string | null },
): Generated {
  const plan = planItem(item);
  const pool = randomStream(seed, 'pool');
  const drawn = chooseOptions(plan.candidates, pool);
  const chosen = shown === null ? drawn : showing(shown, { drawn, options: plan.candidates.options }, pool);
  const right = chosen.filter((option) => option.right);
  if (right.length === 0 || right.length === chosen.length) throw new Error(`${item.id} has nothing to choose between`);

  const select = plan.candidates.rightShown > 1 ? right.length : null;
  const asked = askedStem(item, stem.body, select);
  const options = orderOptions(chosen, randomStream(seed, 'order')).map(({ id, text }) => ({ id, text }));
  const question: Question = { kind: select === null ? 'single' : 'multiple', stem: asked.stem, options };
  if (select !== null) question.select = select;

  const ranking = plan.needs[plan.needs.length - 1];
  const qualifier = asked.qualifier && ranking !== undefined ? [{ ...asked.qualifier, need: ranking }] : [];
  return {
    question,
    answerKey: {
      key: { kind: select === null ? 'single' : 'multiple', choices: right.map((option) => option.id) },
      reasons: Object.fromEntries(chosen.map((option) => [option.id, option.reason])),
      proved: plan.candidates.proved,
      needs: plan.needs,
      decisive: [...decisiveWords(item, stem, plan.needs), ...qualifier],
      sources: item.sources,
      today: todayOf(item, right),
    },
    variant: stem.variant,
  };
}

/**
 * The drawn options with this one among them, in the place of a wrong one if need be; in the order of their ids. Chance says which gives way:
 * would the last by id, an option with a late id would be right more often than not.
 */
function showing(
  id: string,
  { drawn, options }: { drawn: readonly Candidate[]; options: readonly Candidate[] },
  random: Random,
): Candidate[] {
  if (drawn.some((option) => option.id === id)) return [...drawn];
  const gives = random.shuffled(drawn).find((option) => !option.right);
  return options.filter((option) => option.id === id || (option !== gives && drawn.includes(option)));
}

/** The item's own word on today's practice, else what the table says beside the right options. */
function todayOf(item: ChoiceItem, right: readonly Candidate[]): string | null {
  if (item.today !== null || item.form !== 'scenario') return item.today;
  const notes = item.table.options.flatMap((option) =>
    right.some((candidate) => candidate.id === option.id) ? (optionNote(option) ?? []) : [],
  );
  return notes.length === 0 ? null : notes.join('\n\n');
}
