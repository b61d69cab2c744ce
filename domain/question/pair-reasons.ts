import type { MatchItem } from '@/domain/bank/item';
import type { DrawnPair } from './draw-pairs';

const DECLARED = 'The bank gives it as the answer to this scenario.';

/** Why a pair is right: the author's word, or the `yes` cells of a proved pair in the order of its needs. */
export function rightReason(item: MatchItem, { row, option }: DrawnPair): string {
  const whys = cellsOf(item, row, option.id, 'yes');
  return whys.length > 0 ? joined(whys) : (row.why ?? DECLARED);
}

/**
 * Why each other option shown is wrong for a prompt: prompt id -> option id -> reason. Of a proved item the needs that it fails, in the
 * author's words; of a declared one the prompt that it belongs to, which is shown beside it.
 */
export function pairReasons(item: MatchItem, pairs: readonly DrawnPair[]): Record<string, Record<string, string>> {
  const entries = pairs.map(({ prompt, row }): [string, Record<string, string>] => {
    const others = pairs.filter((other) => other.prompt.id !== prompt.id);
    return [
      prompt.id,
      Object.fromEntries(
        others.map((other) => {
          const fails = cellsOf(item, row, other.option.id, 'no');
          return [other.option.id, fails.length > 0 ? joined(fails) : belongs(other)];
        }),
      ),
    ];
  });
  return Object.fromEntries(entries);
}

function belongs({ prompt }: DrawnPair): string {
  return `It belongs to another prompt: “${prompt.text.trim().replace(/[.;]$/, '')}”`;
}

function cellsOf({ table }: MatchItem, row: DrawnPair['row'], id: string, value: 'yes' | 'no'): string[] {
  const option = table?.options.find((entry) => entry.id === id);
  return (row.needs ?? []).flatMap((need) => {
    const cell = option?.cells[need];
    return cell?.value === value ? [cell.why.trim().replace(/[.;]$/, '')] : [];
  });
}

/** One reason may speak for several needs: it is told once. */
function joined(reasons: readonly string[]): string {
  return [...new Set(reasons)].join('; ');
}
