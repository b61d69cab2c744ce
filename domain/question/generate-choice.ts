import type { ChoiceItem } from '@/domain/bank/item';
import { askedStem } from './asked-stem';
import type { Candidate } from './candidates';
import { chooseOptions } from './choose-options';
import { decisiveWords } from './decisive-words';
import { drawStem } from './draw-stem';
import { orderOptions } from './order-options';
import { planItem } from './plan-item';
import type { Generated, Question } from './question';
import { randomStream } from './random';

/**
 * A choice question of an item. Single choice shows four options where the item has them and never fewer than two; multiple response
 * shows five or six and says how many to select. Throws for a scenario without a proof, an item without a stem or a choice.
 */
export function generateChoice(item: ChoiceItem, seed: number): Generated {
  const plan = planItem(item);
  const stem = drawStem(plan.stems, randomStream(seed, 'stem'));
  const chosen = chooseOptions(plan.candidates, randomStream(seed, 'pool'));
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

/** The item's own word on today's practice, else what the table says beside the right options. */
function todayOf(item: ChoiceItem, right: readonly Candidate[]): string | null {
  if (item.today !== null || item.form !== 'scenario') return item.today;
  const notes = item.table.options.flatMap((option) =>
    option.today !== null && right.some((candidate) => candidate.id === option.id)
      ? [`${option.text}: ${option.today}`]
      : [],
  );
  return notes.length === 0 ? null : notes.join('\n\n');
}
