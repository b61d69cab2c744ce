import { EmptyState } from '@/components/ui/empty-state';
import type { GridRow, MasteryGrid } from '@/domain/progress/group/mastery-grid';
import { InsightFrame } from './insight-frame';
import { MasteryTable } from './mastery-table';
import { PageLinks } from './page-links';
import { pageOf } from './page-of';

const A_PAGE = 50;

export interface MasteryViewProps {
  groupId: string;
  grid: MasteryGrid;
  asked: { by?: string; page?: string };
}

/** People by task statements: the share of what they met that they would recall now. */
export function MasteryView({ groupId, grid: { columns, rows: all }, asked }: MasteryViewProps) {
  const by = columns.findIndex(({ id }) => id === asked.by);
  const { rows, page, pages } = pageOf(by === -1 ? all : leastFirst(all, by), asked.page, A_PAGE);
  const hrefOf = (statement: string | undefined, at = 1) =>
    `/groups/${groupId}/insight/mastery?${statement === undefined ? '' : `by=${statement}&`}page=${at}`;
  return (
    <InsightFrame
      groupId={groupId}
      here="/mastery"
      title="Mastery by task statement"
      intro={
        <p>
          How much of the items that somebody has met would be recalled right now, as their memory is reckoned. A dot
          stands where fewer than five items were met, which is not enough to tell.
        </p>
      }
    >
      {all.length === 0 || columns.length === 0 ? (
        <EmptyState title="Nothing to show yet">
          <p>A row stands here for each learner of the group, a column for each task statement of its bank.</p>
        </EmptyState>
      ) : (
        <>
          <ul className="max-w-read text-sm text-quiet">
            {columns.map(({ id, title, items }) => (
              <li key={id}>
                {id} {title}, {items} items
              </li>
            ))}
          </ul>
          {/* It holds what is only heard as well, which would widen the page beyond it. */}
          <div className="relative overflow-x-auto">
            <MasteryTable columns={columns} rows={rows} by={columns[by]?.id} hrefOf={hrefOf} />
          </div>
          <PageLinks page={page} pages={pages} hrefOf={(at) => hrefOf(columns[by]?.id, at)} />
        </>
      )}
    </InsightFrame>
  );
}

/** Who knows least of a task statement first; who has not met enough of it last. */
function leastFirst(rows: readonly GridRow[], column: number): readonly GridRow[] {
  const recallOf = ({ cells }: GridRow) => cells[column]?.recall ?? 2;
  return rows.toSorted((a, b) => recallOf(a) - recallOf(b));
}
