import { EmptyState } from '@/components/ui/empty-state';
import { InsightFrame } from './insight-frame';
import { ItemRow } from './item-row';
import { PageLinks } from './page-links';
import { knownWord, pageOf } from './page-of';
import { SortLinks } from './sort-links';
import { ITEM_ORDERS, sortItems, type ToldItem } from './told-item';

const A_PAGE = 25;

export interface ItemsViewProps {
  groupId: string;
  items: readonly ToldItem[];
  /** The share of first answers of the whole group that are right. */
  mean: number;
  asked: { order?: string; page?: string };
}

/** What first answers of a group say of each item. */
export function ItemsView({ groupId, items, mean, asked }: ItemsViewProps) {
  const order = knownWord(ITEM_ORDERS, asked.order);
  const { rows, page, pages } = pageOf(sortItems(items, order), asked.page, A_PAGE);
  const hrefOf = (word: string, at = 1) =>
    `/groups/${groupId}/insight/items?order=${word}${at > 1 ? `&page=${at}` : ''}`;
  const suspects = items.filter((item) => item.suspects.length > 0);
  return (
    <InsightFrame
      groupId={groupId}
      here="/items"
      title="Items"
      intro={
        <>
          <p>
            From everybody’s first answer to each item, live and outside of mock exams. With fewer than 10 answers there
            is not enough data; how well an item tells able from less able needs 30 learners.
          </p>
          {items.length > 0 && (
            <p>
              Shares of a small group are drawn to its mean, {Math.round(mean * 100)} %. Ranges hold the truth 19 times
              in 20. Not every question shows every option: shares of options are of all answers.
            </p>
          )}
        </>
      }
    >
      {items.length === 0 ? (
        <EmptyState title="No first answers yet">
          <p>Once learners of this group practise, what their first answers say of each item stands here.</p>
        </EmptyState>
      ) : (
        <>
          {suspects.length > 0 && (
            <section aria-labelledby="suspects" className="space-y-2">
              <h2 id="suspects" className="font-serif text-xl font-semibold">
                Keys to look at
              </h2>
              <ul className="divide-y divide-line border-y border-line">
                {suspects.map((item) => (
                  <ItemRow key={item.itemId} item={item} />
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="all" className="space-y-2">
            <h2 id="all" className="font-serif text-xl font-semibold">
              All items that were met
            </h2>
            <SortLinks
              by={[
                { word: 'answers', name: 'most answers' },
                { word: 'hardest', name: 'hardest' },
                { word: 'weakest', name: 'tells least' },
                { word: 'sure', name: 'sure and wrong' },
              ]}
              here={order}
              hrefOf={hrefOf}
            />
            <ul className="divide-y divide-line border-y border-line">
              {rows.map((item) => (
                <ItemRow key={item.itemId} item={item} />
              ))}
            </ul>
            <PageLinks page={page} pages={pages} hrefOf={(at) => hrefOf(order, at)} />
          </section>
        </>
      )}
    </InsightFrame>
  );
}
