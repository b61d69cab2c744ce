import type { Cell } from '@/domain/bank/item';

const signs = {
  yes: { words: 'Yes', className: 'text-good', path: 'M3.5 8.5l3 3 6-7' },
  no: { words: 'No', className: 'text-bad', path: 'M4 4l8 8M12 4l-8 8' },
} as const;

/** What a sign says, for who does not see it. */
export function readSign(cell: Cell): string {
  if (cell.value === 'rank') return `Rank ${cell.rank}`;
  return cell.value === 'unknown' ? 'Cannot be said' : signs[cell.value].words;
}

/** A cell as a sign: a tick, a cross, a question mark or a rank. It is for the eye: `readSign` stands beside it or names its button. */
export function CellSign({ cell }: { cell: Cell }) {
  if (cell.value === 'rank') {
    return (
      <span aria-hidden="true" className="font-semibold tabular-nums">
        {cell.rank}
      </span>
    );
  }
  if (cell.value === 'unknown') {
    return (
      <span aria-hidden="true" className="text-quiet">
        ?
      </span>
    );
  }
  const { className, path } = signs[cell.value];
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`inline-block size-4 ${className}`} fill="none">
      <path d={path} className="stroke-current" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
