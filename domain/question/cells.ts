import type { DecisionTable, TableOption, Trait } from '@/domain/bank/item';

/** Whether each need of the option is `yes`. */
export function meetsAll(option: TableOption, needs: readonly string[]): boolean {
  return needs.every((need) => option.cells[need]?.value === 'yes');
}

/** Whether some need of the option is `no`. */
export function failsSome(option: TableOption, needs: readonly string[]): boolean {
  return needs.some((need) => option.cells[need]?.value === 'no');
}

/** The option's rank in a ranking column, or null where it is `?`. */
export function rankOf(option: TableOption, ranking: string): number | null {
  const cell = option.cells[ranking];
  return cell?.value === 'rank' ? cell.rank : null;
}

/** Whether rank `one` wins over rank `other` in this ranking. */
export function outranks(ranking: Trait, one: number, other: number): boolean {
  return ranking.ranking === 'highest wins' ? one > other : one < other;
}

/** The table's trait with this id, if it has one. */
export function traitOf(table: Pick<DecisionTable, 'traits'>, id: string): Trait | undefined {
  return table.traits.find((trait) => trait.id === id);
}
