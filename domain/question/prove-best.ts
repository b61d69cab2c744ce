import type { ScenarioItem, TableOption } from '@/domain/bank/item';
import { failsSome, meetsAll, outranks, rankOf, traitOf } from './cells';
import { type Proof, proved, refuse } from './proof';
import { quoted, traitName } from './wording';

/**
 * Proves a scenario whose last need is a ranking: the declared answer meets the other needs and ranks before every other option that
 * does. A tie at the top and an unknown rank among those that meet the needs are refused. Distractors fail a need, or meet all and
 * rank worse.
 */
export function proveBest(item: ScenarioItem, best: string, declared: readonly TableOption[]): Proof {
  const { options } = item.table;
  const ranking = traitOf(item.table, best);
  if (!ranking) throw new Error(`${item.id}: no ranking ${best}`);
  const name = traitName(ranking);

  const meeting = options.filter((option) => meetsAll(option, item.needs));
  const unranked = meeting.filter((option) => rankOf(option, best) === null);
  if (unranked.length > 0) {
    return refuse(
      'ranking-unknown',
      `${quoted(unranked)} ${unranked.length === 1 ? 'meets' : 'meet'} every need, but the rank in “${name}” is “?”, so it could come first.`,
      'Give it a rank, or add a need that it fails.',
      unranked,
    );
  }

  function beats(one: TableOption, other: TableOption): boolean {
    const ranks = [rankOf(one, best), rankOf(other, best)] as const;
    return ranking !== undefined && ranks[0] !== null && ranks[1] !== null && outranks(ranking, ranks[0], ranks[1]);
  }

  const first = meeting.filter((option) => !meeting.some((other) => beats(other, option)));
  if (first.length > 1) {
    return refuse(
      'ranking-tied',
      `${quoted(first)} share the first rank in “${name}” among the options that meet every need.`,
      'Rank them apart, or add a need that only one of them meets.',
      first.filter((option) => !declared.includes(option)),
    );
  }
  const winner = first[0];
  const losers = declared.filter((option) => option !== winner);
  if (!winner || losers.length > 0) {
    return refuse(
      'ranking-lost',
      `${quoted(losers)} does not come first in “${name}”: ${quoted(first)} does.`,
      'Correct the ranks, or choose the answer that comes first.',
      first,
    );
  }
  const distractors = options.filter(
    (option) => failsSome(option, item.needs) || (meeting.includes(option) && beats(winner, option)),
  );
  return proved(options, [winner], distractors);
}
