import type { AuthoredItem } from './authored';
import type { Draft } from './draft';
import type { Item, TableOption, Trait } from './item';
import type { OptionsTable } from './options';

/**
 * Reports options that no set of needs can key: whatever such an option has, another one has as well, and no ranking puts it first
 * among those. An option that a scenario or a proved prompt answers with is left to its proof; one without any `yes` is only warned about.
 */
export function checkKeyable(table: OptionsTable, items: readonly AuthoredItem[], draft: Draft): void {
  const answered = new Set(items.flatMap(({ item }) => answersOf(item)));
  for (const option of table.options) {
    if (option.distractorOnly || answered.has(option.id)) continue;
    const at = table.at.get(option.id) ?? 0;
    const rivals = rivalsOf(option, table);
    if (rivals.length === 0 || table.traits.some((trait) => winsRanking(option, rivals, trait))) continue;
    if (!hasSome(option))
      draft.report('never-right', at, `"${option.text}" has no trait with yes, so it can never be right`);
    else draft.report('unkeyable-option', at, `Whatever "${option.text}" has, "${rivals[0]?.text ?? ''}" has as well`);
  }
}

/** The ids of options that an item's proof is about. */
function answersOf(item: Item): string[] {
  if (item.form === 'scenario') return item.answer;
  if (item.form !== 'match' || item.table === undefined) return [];
  return item.rows.flatMap(({ answers }) => answers.map(({ id }) => id));
}

/** Options that have every trait this one has: with all its traits as needs, the fewest others are right. */
function rivalsOf(option: TableOption, table: OptionsTable): TableOption[] {
  const own = table.traits.filter((trait) => option.cells[trait.id]?.value === 'yes');
  return table.options.filter(
    (other) => other !== option && own.every((trait) => other.cells[trait.id]?.value === 'yes'),
  );
}

const hasSome = (option: TableOption) => Object.values(option.cells).some((cell) => cell.value === 'yes');

/** A rival without a rank leaves the ranking open. */
function winsRanking(option: TableOption, rivals: readonly TableOption[], trait: Trait): boolean {
  if (trait.ranking === null) return false;
  const rank = rankIn(option, trait);
  const sign = trait.ranking === 'lowest wins' ? 1 : -1;
  return (
    rank !== null &&
    rivals.every((rival) => {
      const other = rankIn(rival, trait);
      return other !== null && sign * rank < sign * other;
    })
  );
}

function rankIn(option: TableOption, trait: Trait): number | null {
  const cell = option.cells[trait.id];
  return cell?.value === 'rank' ? cell.rank : null;
}
