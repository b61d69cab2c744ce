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

/** Rows and columns of words and numbers. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  const [first, ...others] = columns;
  const align = ({ isNumber }: Column<Row>) =>
    isNumber ? 'pl-2 text-right tabular-nums sm:pl-3' : 'pl-2 text-left [overflow-wrap:anywhere] sm:pl-3';
  return (
    <table className="w-full max-w-read text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-2xs text-quiet sm:text-xs">
          <th scope="col" className="py-2 text-left font-medium">
            {first.name}
          </th>
          {others.map((column) => (
            <th key={column.name} scope="col" className={`py-2 font-medium ${align(column)}`}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map((row) => (
          <tr key={keyOf(row)} className="align-top">
            <th scope="row" className="py-2 text-left font-normal [overflow-wrap:anywhere]">
              {first.of(row)}
            </th>
            {others.map((column) => (
              <td key={column.name} className={`py-2 ${align(column)}`}>
                {column.of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
