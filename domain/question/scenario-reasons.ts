import type { ScenarioItem, TableOption, Trait } from '@/domain/bank/item';
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
  const ranking = rankingOf(item);
  if (!ranking) return [];
  const least = ranking.ranking === 'lowest wins' ? 'least' : 'most';
  return [
    `the ${least} ${traitName(ranking)} of those that meet the needs${why(key, ranking)} (rank ${rankOf(key, ranking.id)})`,
  ];
}

/** Only where the rank decides against it: an option that fails a need may well rank before the key. */
function losingRank(item: ScenarioItem, option: TableOption, key: TableOption): string[] {
  const ranking = rankingOf(item);
  if (!ranking || !meetsAll(option, item.needs)) return [];
  const more = ranking.ranking === 'lowest wins' ? 'more' : 'less';
  const ranks = `rank ${rankOf(option, ranking.id)}, the right answer ${rankOf(key, ranking.id)}`;
  return [`${more} ${traitName(ranking)}${why(option, ranking)} (${ranks})`];
}

function rankingOf(item: ScenarioItem): Trait | undefined {
  return item.best === null ? undefined : traitOf(item.table, item.best);
}

function why(option: TableOption, ranking: Trait): string {
  const cell = option.cells[ranking.id];
  return cell?.value === 'rank' && cell.why !== '' ? `: ${cell.why.trim().replace(/[.;]$/, '')}` : '';
}

/** One reason may speak for several needs: it is told once. */
function joined(parts: readonly string[]): string {
  return [...new Set(parts.map((part) => part.trim().replace(/[.;]$/, '')))].join('; ');
}
