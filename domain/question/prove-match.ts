import type { MatchItem, TableOption } from '@/domain/bank/item';
import { failsSome, meetsAll, traitOf } from './cells';
import { type Refusal, refuse } from './proof';
import { quoted } from './wording';

/**
 * Proves a matching item from its cells: each prompt's answer meets all of its needs, and every other answer of the table provably fails
 * one. Null where it holds, and for a declared item, which has nothing to prove; else the first prompt's refusal.
 */
export function proveMatch(item: MatchItem): Refusal | null {
  const { table } = item;
  if (table === undefined) return null;
  for (const row of item.rows) {
    const refusal = refuseRow(row, table);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refuseRow(row: MatchItem['rows'][number], table: NonNullable<MatchItem['table']>): Refusal | null {
  const needs = row.needs ?? [];
  const headed = needs.map((id) => `“${traitOf(table, id)?.heading ?? id}”`).join(', ');
  if (needs.length === 0)
    return refuse('needs-missing', 'A prompt names no need.', 'Name the columns that decide in Needs.', []);
  const own = table.options.filter(({ id }) => row.answers.some((answer) => answer.id === id));
  const lacking = own.filter((option) => !meetsAll(option, needs));
  const others = table.options.filter((option) => !own.includes(option));
  const open = others.filter((option) => !failsSome(option, needs));
  const rivals = open.filter((option) => meetsAll(option, needs));
  if (lacking.length > 0 || own.length === 0)
    return refuse(
      'answer-lacks-need',
      `The answer ${quoted(lacking)} of a prompt does not provably meet ${headed}.`,
      'Correct the cell, leave the need out, or choose another answer.',
      lacking,
    );
  if (rivals.length > 0)
    return refuse(
      'key-not-unique',
      `The prompt that needs ${headed} is met by ${quoted(rivals)} as well as by ${quoted(own)}.`,
      'Add a need that tells them apart, or take one of the two answers out of the table.',
      rivals,
    );
  return open.length === 0 ? null : refuseOpen(open, headed);
}

function refuseOpen(open: readonly TableOption[], headed: string): Refusal {
  return refuse(
    'match-arguable',
    `Whether ${quoted(open)} meets ${headed} is “?”, so it could belong to that prompt as well.`,
    'Decide the “?”, add a need that it fails, or take that answer out of the table.',
    open,
  );
}
