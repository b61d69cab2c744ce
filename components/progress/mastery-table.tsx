import type { ReactNode } from 'react';
import { ShareBar } from '@/components/chart/share-bar';
import type { Mastery } from '@/domain/progress/mastery';
import { formatShare } from './format-share';

export interface MasteryRow extends Mastery {
  id: string;
  name: ReactNode;
  /** In the last column. */
  last: string;
  /** The rows after it in its group are parts of it. */
  isWhole?: true;
}

export interface MasteryTableProps {
  caption: string;
  /** What the first and the last column hold; the one between says what is known. */
  first: string;
  last: string;
  groups: readonly { id: string; rows: readonly MasteryRow[] }[];
}

/** What is known, row by row, as numbers with their bars. */
export function MasteryTable({ caption, first, last, groups }: MasteryTableProps) {
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" className="w-20 sm:w-44">
            Known
          </th>
          <th scope="col" className="num w-16">
            {last}
          </th>
        </tr>
      </thead>
      {groups.map(({ id, rows }) => (
        <tbody key={id}>
          {rows.map((row) => (
            <Row key={row.id} row={row} isPart={rows[0]?.isWhole === true && row.isWhole !== true} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** For the last column, where the form asks of a part. */
export const tellExpected = (share: number | undefined): string => (share === undefined ? '' : formatShare(share));

function Row({
  row: { name, items, met, learned, mastery, last, isWhole },
  isPart,
}: {
  row: MasteryRow;
  isPart: boolean;
}) {
  return (
    <tr>
      <th scope="row" {...(isPart && { className: 'pl-4' })}>
        {isWhole ? <b>{name}</b> : name}
        <small>
          {met} of {items} rules met, {learned} learned
        </small>
      </th>
      <td>
        {formatShare(mastery)}
        <ShareBar share={mastery} />
      </td>
      <td className="num">{last}</td>
    </tr>
  );
}
