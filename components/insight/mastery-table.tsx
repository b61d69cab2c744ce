import type { GridCell, GridRow, MasteryGrid } from '@/domain/progress/group/mastery-grid';

export interface MasteryTableProps {
  columns: MasteryGrid['columns'];
  rows: readonly GridRow[];
  by: string | undefined;
  hrefOf(statement: string | undefined): string;
}

/** Names stay where they are while the rest is moved sideways. */
const firstColumn = 'sticky left-0 z-1 bg-paper pr-3 text-left print:bg-transparent';

/** People by task statements. A heading puts those who know least of it first. */
export function MasteryTable({ columns, rows, by, hrefOf }: MasteryTableProps) {
  return (
    <table className="text-sm">
      <caption className="sr-only">The share of the items met that each person would recall now</caption>
      <thead>
        <tr className="border-b border-edge text-xs text-quiet">
          <th
            scope="col"
            aria-sort={by === undefined ? 'ascending' : undefined}
            className={`${firstColumn} font-medium`}
          >
            <a href={hrefOf(undefined)} className="link inline-block py-2.5">
              Name
            </a>
          </th>
          {columns.map(({ id, title }) => (
            <th
              key={id}
              scope="col"
              aria-sort={by === id ? 'ascending' : undefined}
              className="px-2 text-right font-medium"
            >
              <a href={hrefOf(id)} className="link inline-block py-2.5">
                {id}
                <span className="sr-only"> {title}, least known first</span>
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="border-b border-edge font-semibold">
          <th scope="row" className={`${firstColumn} py-2 font-semibold`}>
            All
          </th>
          {columns.map(({ id, recall }) => (
            <Cell key={id} cell={{ met: 0, recall }} />
          ))}
        </tr>
        {rows.map(({ userId, name, cells }) => (
          <tr key={userId} className="border-b border-line">
            <th
              scope="row"
              className={`${firstColumn} max-w-60 min-w-28 py-2 font-normal [overflow-wrap:anywhere] sm:min-w-44`}
            >
              <bdi>{name}</bdi>
            </th>
            {cells.map((cell, at) => (
              <Cell key={columns[at]?.id} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Darker for less, so that what lacks is what is seen; the number says the same. */
function Cell({ cell: { met, recall } }: { cell: GridCell }) {
  if (recall === null)
    return (
      <td className="px-2 py-2 text-right text-quiet">
        <span aria-hidden="true">·</span>
        <span className="sr-only">not enough: {met} met</span>
      </td>
    );
  const percent = Math.round(recall * 100);
  return <td className={`px-2 py-2 text-right whitespace-nowrap tabular-nums ${toneOf(percent)}`}>{percent} %</td>;
}

function toneOf(percent: number): string {
  if (percent < 60) return 'bg-bad-tint text-bad';
  if (percent < 80) return 'bg-marker text-on-marker';
  return 'bg-good-tint text-good';
}
