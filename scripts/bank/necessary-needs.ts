import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { meetsAll, outranks, rankOf, traitOf } from '@/domain/question/cells';
import { prove } from '@/domain/question/prove';

/** The needs of a scenario with its ranking, which decides like a need. */
export function needsOf(item: ScenarioItem): string[] {
  return item.best === null ? item.needs : [...item.needs, item.best];
}

/** Whether dropping a need would add a right option; of a combination, whether another or a smaller one would then do. */
export function isNecessary(item: ScenarioItem, need: string): boolean {
  const needs = item.needs.filter((other) => other !== need);
  const best = item.best === need ? null : item.best;
  if (item.select !== 'together') return rightWithout(item, needs, best).some((id) => !item.answer.includes(id));
  if (needs.length === 0) return true;
  const proof = prove({ ...item, needs });
  return proof.status === 'refused' && /^together-/.test(proof.rule);
}

/** How many needs an option fails: each `no`, and a ranking that it loses to the answer. */
export function failedNeeds(item: ScenarioItem, id: string): number {
  const option = item.table.options.find((other) => other.id === id);
  if (option === undefined) return 0;
  const failed = item.needs.filter((need) => option.cells[need]?.value === 'no').length;
  const key = item.table.options.find((other) => item.answer.includes(other.id));
  return failed + (item.best !== null && key !== undefined && beats(item, key, option, item.best) ? 1 : 0);
}

function rightWithout(item: ScenarioItem, needs: readonly string[], best: string | null): string[] {
  const meeting = item.table.options.filter((option) => meetsAll(option, needs));
  const winners =
    best === null ? meeting : meeting.filter((option) => meeting.every((other) => !beats(item, other, option, best)));
  return winners.map((option) => option.id);
}

function beats(item: ScenarioItem, one: TableOption, other: TableOption, best: string): boolean {
  const trait = traitOf(item.table, best);
  const [first, second] = [rankOf(one, best), rankOf(other, best)];
  if (trait === undefined || first === null) return false;
  return second === null || outranks(trait, first, second);
}
