import type { DecisionTable, TableOption } from '@/domain/bank/item';
import type { Contrast } from './study';

/** The pairs of options that authors say are mixed up, each once in the table's order, with every trait that provably tells them apart. */
export function contrastOptions({ options, traits }: Pick<DecisionTable, 'options' | 'traits'>): Contrast[] {
  return options.flatMap((one, at) =>
    options
      .slice(at + 1)
      .filter((other) => isMixedUp(one, other) || isMixedUp(other, one))
      .map((other) => ({
        options: [one.text, other.text] as [string, string],
        points: traits.flatMap(({ id, heading }) => pointOf(id, heading, one, other)),
      })),
  );
}

const isMixedUp = (one: TableOption, other: TableOption) => one.confusedWith?.includes(other.id) ?? false;

function pointOf(trait: string, heading: string, one: TableOption, other: TableOption): Contrast['points'] {
  const mine = one.cells[trait];
  const theirs = other.cells[trait];
  if (mine?.value === 'yes' && theirs?.value === 'no')
    return [{ trait: heading, has: one.text, why: mine.why, whyNot: theirs.why }];
  if (mine?.value === 'no' && theirs?.value === 'yes')
    return [{ trait: heading, has: other.text, why: theirs.why, whyNot: mine.why }];
  return [];
}
