import type { ReactNode } from 'react';

export interface Column<Row> {
  name: string;
  of(row: Row): ReactNode;
  /** Numbers stand to the right. */
  isNumber?: true;
}

export interface DataTableProps<Row> {
  /** What the table holds; not shown, for it stands where that is said. */
  caption: string;
  /** The first names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf(row: Row): string;
}

/** Said once for all cells: a long table would say it a thousand times. */
const LAYOUT =
  'w-full max-w-read text-sm [&_td]:py-2 [&_td]:pl-2 [&_td]:[overflow-wrap:anywhere] sm:[&_td]:pl-3 [&_th]:py-2 [&_th]:text-left [&_th:not(:first-child)]:pl-2 sm:[&_th:not(:first-child)]:pl-3 [&_tbody_th]:font-normal [&_tbody_th]:[overflow-wrap:anywhere] [&_tbody_tr]:align-top';

/** Rows and columns of words and numbers. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  const align = ({ isNumber }: Column<Row>) => (isNumber ? 'text-right tabular-nums' : undefined);
  return (
    <table className={LAYOUT}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-2xs text-quiet sm:text-xs">
          <th scope="col" className="font-medium">
            {first.name}
          </th>
          {others.map((column) => (
            <th key={column.name} scope="col" className={`font-medium ${column.isNumber ? 'text-right!' : ''}`}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{first.of(row)}</th>
            {others.map((column) => (
              <td key={column.name} className={align(column)}>
                {column.of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
