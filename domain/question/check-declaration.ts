import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { traitOf } from './cells';
import { type Refusal, refuse } from './proof';
import { listed, quoted } from './wording';

/** The options that the author declares right, in the table's order; refuses ids the table lacks, too few, and distractor-only ones. */
export function declaredAnswers(item: ScenarioItem): TableOption[] | Refusal {
  const { options } = item.table;
  const unknown = item.answer.filter((id) => !options.some((option) => option.id === id));
  if (unknown.length > 0) {
    return refuse(
      'answer-unknown',
      `The answer ${listed(unknown)} is not an option of the table.`,
      'Write the option as its row does, or its id.',
      unknown.map((id) => ({ id })),
    );
  }
  const declared = options.filter((option) => item.answer.includes(option.id));
  if (declared.length < (item.select === 'one' ? 1 : 2)) {
    return refuse(
      'answer-count',
      item.select === 'one'
        ? 'The scenario declares no answer.'
        : 'A scenario with several right options declares at least two.',
      'Name the options that are right in the Answer column.',
      declared,
    );
  }
  const barred = declared.filter((option) => option.distractorOnly);
  if (barred.length === 0) return declared;
  return refuse(
    'answer-distractor-only',
    `The answer ${quoted(barred)} is marked as distractor only.`,
    'Remove “(distractor only)” from the row of the option, or choose another answer.',
    barred,
  );
}

/** Refuses needs that cannot decide: none at all, a ranking among them, or a `best` that is no ranking or has no single winner to find. */
export function flawedNeeds(item: ScenarioItem): Refusal | null {
  const { table, needs, best, select } = item;
  if (needs.length === 0 && best === null) {
    return refuse(
      'needs-missing',
      'The scenario names no need, so nothing decides its answer.',
      'Name the columns that decide in the Needs column.',
      [],
    );
  }
  const ranked = needs.filter((need) => traitOf(table, need)?.ranking);
  if (ranked.length > 0) {
    return refuse(
      'need-is-ranking',
      `The need ${listed(ranked)} is a ranking, which is neither met nor failed.`,
      'Name it last, as “best: …”.',
      [],
    );
  }
  if (best === null) return null;
  if (!traitOf(table, best)?.ranking) {
    return refuse(
      'best-not-ranking',
      `“best: ${best}” names a column that does not rank.`,
      'End the heading of that column in “(lowest wins)” or “(highest wins)”.',
      [],
    );
  }
  if (select === 'one') return null;
  return refuse(
    'ranking-not-single',
    'A ranking has one winner, so it cannot decide a scenario with several right options.',
    'Remove “best: …” from the needs, or declare one answer.',
    [],
  );
}

/** Refuses a declared answer with a need that is not `yes`, naming the cell. */
export function lackingNeed(item: ScenarioItem, declared: readonly TableOption[]): Refusal | null {
  for (const option of declared) {
    for (const need of item.needs) {
      const value = option.cells[need]?.value ?? 'unknown';
      if (value === 'yes') continue;
      const heading = traitOf(item.table, need)?.heading ?? need;
      return refuse(
        'answer-lacks-need',
        `The answer “${option.text}” does not provably meet the need “${heading}”: its cell says ${value === 'no' ? '“no”' : '“?”'}.`,
        'Correct the cell, leave the need out, or choose another answer.',
        [option],
      );
    }
  }
  return null;
}
