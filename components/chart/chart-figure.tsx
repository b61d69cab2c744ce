import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

export interface ChartFigureProps {
  /** A sentence that says what the chart shows. */
  caption: ReactNode;
  /** The picture, hidden from those who cannot see it: the caption and the table say the same. */
  children: ReactNode;
  table: ReactNode;
  tableName?: string;
  className?: string;
}

/** A chart with the sentence that says what it shows, and its numbers as a table that can be unfolded. */
export function ChartFigure({
  caption,
  children,
  table,
  tableName = 'The numbers as a table',
  className = '',
}: ChartFigureProps) {
  return (
    <figure className={`space-y-3 ${className}`}>
      <figcaption className="max-w-read text-sm text-quiet">{caption}</figcaption>
      {children}
      <div className="text-sm">
        <Disclosure summary={tableName}>
          <div className="max-sm:-ml-7">{table}</div>
        </Disclosure>
      </div>
    </figure>
  );
}
