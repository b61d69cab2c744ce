import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { failsSome, traitOf } from './cells';
import { type Proof, proved, refuse } from './proof';
import { listed, quoted } from './wording';

/**
 * Proves a combination: the k declared options cover all needs between them, and no other set of up to k options of the table does,
 * not even if every `?` were `yes`. So no option alone meets all needs, no smaller set does, and an option outside the set can
 * complete nothing; those that fail a need are the distractors.
 */
export function proveTogether(item: ScenarioItem, declared: readonly TableOption[]): Proof {
  const { table, needs } = item;
  const open = needs.filter((need) => !declared.some((option) => option.cells[need]?.value === 'yes'));
  if (open.length > 0) {
    return refuse(
      'together-not-covered',
      `${quoted(declared)} together leave open: ${listed(open.map((need) => traitOf(table, need)?.heading ?? need))}.`,
      'Each need must be “yes” for one of the answers.',
      [...declared],
    );
  }

  const everything = 2 ** needs.length - 1;
  const certain = table.options.map((option) => coverage(option, needs, ['yes']));
  const possible = table.options.map((option) => coverage(option, needs, ['yes', 'unknown']));
  const rivals = coveringSets(possible, everything, declared.length)
    .map((rival) => ({
      options: rival.map((index) => table.options[index] as TableOption),
      certain: rival.reduce((covered, index) => covered | (certain[index] as number), 0) === everything,
    }))
    .filter(
      ({ options }) => !(options.length === declared.length && options.every((option) => declared.includes(option))),
    );

  const [rival] = rivals.sort(
    (one, other) => Number(other.certain) - Number(one.certain) || one.options.length - other.options.length,
  );
  if (!rival) {
    const distractors = table.options.filter((option) => !declared.includes(option) && failsSome(option, needs));
    return proved(table.options, declared, distractors);
  }
  const strangers = rival.options.filter((option) => !declared.includes(option));
  const inTheWay = strangers.length > 0 ? strangers : rival.options;
  if (!rival.certain) {
    return refuse(
      'together-arguable',
      `${quoted(rival.options)} could cover every need as well, if each “?” were “yes”.`,
      'Decide those cells, or add a need that this set provably leaves open.',
      inTheWay,
    );
  }
  if (rival.options.length < declared.length) {
    return refuse(
      'together-not-minimal',
      `Fewer options are enough: ${quoted(rival.options)} ${rival.options.length === 1 ? 'covers' : 'cover'} every need.`,
      'Add a need that only the other answers meet, or declare fewer answers.',
      inTheWay,
    );
  }
  return refuse(
    'together-not-unique',
    `${quoted(rival.options)} also cover every need between them.`,
    'Add a need that this set leaves open.',
    inTheWay,
  );
}

/** One bit for each need that the option's cell gives one of the values; a missing cell counts as `?`. */
function coverage(option: TableOption, needs: readonly string[], values: readonly string[]): number {
  return needs.reduce(
    (covered, need, index) =>
      values.includes(option.cells[need]?.value ?? 'unknown') ? covered | (1 << index) : covered,
    0,
  );
}

/** The sets of at most `size` indices whose coverage is complete; none is grown once it covers all. */
function coveringSets(coverages: readonly number[], everything: number, size: number): number[][] {
  const found: number[][] = [];
  function grow(chosen: number[], covered: number, from: number): void {
    if (covered === everything) found.push(chosen);
    if (covered === everything || chosen.length === size) return;
    for (let index = from; index < coverages.length; index++) {
      grow([...chosen, index], covered | (coverages[index] as number), index + 1);
    }
  }
  grow([], 0, 0);
  return found;
}
