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
  // A property left out is shorter in the page than one that is undefined.
  const align = ({ isNumber }: Column<Row>) => (isNumber ? { className: 'num' } : {});
  return (
    <table className="data-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first.name}</th>
          {others.map((column) => (
            <th key={column.name} scope="col" {...align(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{first.of(row)}</th>
            {others.map((column) => (
              <td key={column.name} {...align(column)}>
                {column.of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
