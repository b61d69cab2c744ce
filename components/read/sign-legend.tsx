import type { Cell } from '@/domain/bank/item';
import { CellSign, readSign } from './cell-sign';

const entries: { cell: Cell; says: string }[] = [
  { cell: { value: 'yes', why: '' }, says: 'has it' },
  { cell: { value: 'no', why: '' }, says: 'provably lacks it' },
  { cell: { value: 'unknown', why: null }, says: 'arguable, so no question turns on it' },
];

/** What the signs of a decision table mean. */
export function SignLegend({ hint }: { hint: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-quiet">
      {entries.map(({ cell, says }) => (
        <span key={cell.value} className="inline-flex items-center gap-1.5">
          <CellSign cell={cell} /> <span className="sr-only">{readSign(cell)}:</span> {says}
        </span>
      ))}
      <span>{hint}</span>
    </p>
  );
}
