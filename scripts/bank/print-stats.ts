import type { Bank } from '@/domain/bank/bank';
import { type Stats, statsOf } from './stats';

/** Prints what the bank holds, as one JSON object or as a table. */
export function printStats(bank: Bank, form: 'json' | 'table'): number {
  const stats = statsOf(bank);
  console.log(form === 'json' ? JSON.stringify(stats, null, 2) : asTable(stats));
  return 0;
}

function asTable(stats: Stats): string {
  const rows: [string, string][] = [
    ['items', String(stats.items)],
    ['by form', listed(stats.byForm)],
    ['by kind', listed(stats.byKind)],
    ['without an id of their own', String(stats.provisional)],
    ['proved', `${stats.proved} (${percent(stats.provedShare)})`],
    ['needs: items', listed(stats.needsPerItem)],
    ['needs a proved item', number(stats.meanNeeds)],
    ['proved with two needs or more', percent(stats.shareWithTwoNeeds)],
    ['proved, every need necessary', percent(stats.shareAllNeedsNecessary)],
    ['proved, two necessary needs or more', percent(stats.shareTwoNecessaryNeeds)],
    ['distractors failing exactly one need', percent(stats.shareFailingOneNeed)],
    ['one-hot topics', stats.oneHotTopics.join(', ') || 'none'],
    ['stems an item', number(stats.stemsPerItem)],
    ['variants an item', number(stats.variantsPerItem)],
    ['items by guide', listed(stats.byGuide)],
    ...Object.entries(stats.byTask).map(([exam, tasks]): [string, string] => [`${exam} items by task`, listed(tasks)]),
    ['problems', listed(stats.problems)],
    ...surfaceRows(stats.surface),
    ...Object.entries(stats.surfaceOfTwists).flatMap(([twist, surface]) =>
      surfaceRows(surface).map(([name, value]): [string, string] => [`${twist}: ${name}`, value]),
    ),
    ...Object.entries(stats.byTopic).map(([topic, count]): [string, string] => [`topic ${topic}`, String(count)]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** What the questions give away by their surface. */
function surfaceRows({
  questions,
  keyPositions,
  lengthRatio,
  shareFailingOneNeed,
  testWise,
}: Stats['surface']): [string, string][] {
  const exact = (value: number) => value.toFixed(2);
  return [
    ['questions looked at', String(questions)],
    ...keyPositions.map(({ options, right, counts, chiSquare, degrees }): [string, string] => [
      `key of ${right} in ${options} by position`,
      `${counts.join(', ')} (chi-square ${exact(chiSquare)}, ${degrees} degrees of freedom)`,
    ]),
    [
      'length of key to distractors',
      lengthRatio === null ? '-' : `mean ${exact(lengthRatio.mean)}, median ${exact(lengthRatio.median)}`,
    ],
    ['shown distractors failing exactly one need', percent(shareFailingOneNeed)],
    ...testWise.map(({ heuristic, score, chance }): [string, string] => [
      `guesser: ${heuristic}`,
      `${(score * 100).toFixed(1)} % (chance ${(chance * 100).toFixed(1)} %)`,
    ]),
  ];
}

function listed(counts: Record<string, number>): string {
  return (
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none'
  );
}

function percent(share: number | null): string {
  return share === null ? '-' : `${Math.round(share * 100)} %`;
}

function number(mean: number | null): string {
  return mean === null ? '-' : mean.toFixed(1);
}
