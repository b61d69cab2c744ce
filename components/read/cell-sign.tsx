import type { Cell } from '@/domain/bank/item';

const signs = {
  yes: { words: 'Yes', className: 'text-good', path: 'M3.5 8.5l3 3 6-7' },
  no: { words: 'No', className: 'text-bad', path: 'M4 4l8 8M12 4l-8 8' },
} as const;

/** A cell as a sign: a tick, a cross, a question mark or a rank. Its words are for who does not see it. */
export function CellSign({ cell }: { cell: Cell }) {
  if (cell.value === 'rank') {
    return (
      <span className="font-semibold tabular-nums">
        <span className="sr-only">Rank </span>
        {cell.rank}
      </span>
    );
  }
  if (cell.value === 'unknown') {
    return (
      <span className="text-quiet">
        <span aria-hidden="true">?</span>
        <span className="sr-only">Cannot be said</span>
      </span>
    );
  }
  const { words, className, path } = signs[cell.value];
  return (
    <span className={`inline-flex ${className}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4" fill="none">
        <path d={path} className="stroke-current" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="sr-only">{words}</span>
    </span>
  );
}
