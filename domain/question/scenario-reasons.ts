import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { meetsAll, rankOf, traitOf } from './cells';
import type { Proved } from './proof';
import { traitName } from './wording';

/**
 * Why each shown option of a proved scenario is right or wrong; each reason completes "<Option>: …" in the author's words. A right
 * option gets its `yes` reasons, a distractor every need it fails, both in the order of the needs; where a ranking decides, ranks
 * stand beside the right option's. No reason names another option, so none can name one that is not shown.
 */
export function scenarioReasons(item: ScenarioItem, proof: Proved): Map<string, string> {
  const options = new Map(item.table.options.map((option) => [option.id, option]));
  const reasons = new Map<string, string>();
  for (const id of proof.right) {
    const option = options.get(id);
    if (option) reasons.set(id, joined([...whys(item, option, 'yes'), ...winningRank(item, option)]));
  }
  const key = options.get(proof.right[0] ?? '');
  for (const id of proof.distractors) {
    const option = options.get(id);
    if (option && key) reasons.set(id, joined([...whys(item, option, 'no'), ...losingRank(item, option, key)]));
  }
  return reasons;
}

function whys(item: ScenarioItem, option: TableOption, value: 'yes' | 'no'): string[] {
  return item.needs.flatMap((need) => {
    const cell = option.cells[need];
    return cell?.value === value ? [cell.why] : [];
  });
}

function winningRank(item: ScenarioItem, key: TableOption): string[] {
  if (item.best === null) return [];
  return [
    `${rankName(item, item.best)}, ${rankText(key, item.best)}, wins among the options that meet the needs${why(key, item.best)}`,
  ];
}

/** Only where the rank decides against it: an option that fails a need may well rank before the key. */
function losingRank(item: ScenarioItem, option: TableOption, key: TableOption): string[] {
  if (item.best === null || !meetsAll(option, item.needs)) return [];
  return [
    `${rankName(item, item.best)} is ${rankText(option, item.best)}, beside ${rankText(key, item.best)} of the right answer${why(option, item.best)}`,
  ];
}

function rankName(item: ScenarioItem, best: string): string {
  const trait = traitOf(item.table, best);
  return `its rank for ${trait ? traitName(trait) : best}`;
}

function rankText(option: TableOption, best: string): string {
  return String(rankOf(option, best) ?? '?');
}

function why(option: TableOption, best: string): string {
  const cell = option.cells[best];
  return cell?.value === 'rank' && cell.why !== '' ? ` (${cell.why})` : '';
}

/** One reason may speak for several needs: it is told once. */
function joined(parts: readonly string[]): string {
  return [...new Set(parts.map((part) => part.trim().replace(/[.;]$/, '')))].join('; ');
}
