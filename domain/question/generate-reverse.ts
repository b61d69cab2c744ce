import type { ScenarioItem, TableOption, Trait } from '@/domain/bank/item';
import { capital } from './capital';
import { decisiveWords } from './decisive-words';
import type { DrawnReverse } from './draw-reverse';
import { optionNote } from './option-note';
import { planItem } from './plan-item';
import type { Generated } from './question';
import { randomStream } from './random';

/**
 * The reverse of a scenario's question: which need of the stem rules an option out. The options are traits; the key is the one need that
 * the option fails, and it provably meets every other trait shown. Proved from the table's cells alone.
 */
export function generateReverse(item: ScenarioItem, drawn: DrawnReverse, seed: number): Generated {
  const { stem, option, need, met, variant } = drawn;
  const { needs } = planItem(item);
  const traits = [need, ...met].sort((one, other) => (one.id < other.id ? -1 : 1));
  const options = randomStream(seed, 'order').shuffled(
    traits.map(({ id, heading }) => ({ id, text: capital(heading) })),
  );
  return {
    question: {
      kind: 'reverse',
      stem: `${stem.body}\n\nWhich requirement rules out “${option.text}”?`,
      options,
    },
    answerKey: {
      key: { kind: 'reverse', choices: [need.id] },
      reasons: Object.fromEntries(traits.map((trait) => [trait.id, reason(item, option, trait)])),
      proved: true,
      needs,
      decisive: decisiveWords(item, stem, needs),
      sources: item.sources,
      today: optionNote(option),
    },
    variant,
  };
}

function reason(item: ScenarioItem, option: TableOption, trait: Trait): string {
  const cell = option.cells[trait.id];
  const why = cell?.value === 'yes' || cell?.value === 'no' ? cell.why : '';
  if (cell?.value === 'no') return why;
  return item.needs.includes(trait.id) ? `It has this: ${why}` : `It has this, though nobody asks for it here: ${why}`;
}
