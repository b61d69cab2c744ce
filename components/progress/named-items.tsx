import { InlineText } from '@/components/text/inline-text';
import { Disclosure } from '@/components/ui/disclosure';
import type { ConfidenceInsight } from '@/domain/progress/insights';

type Listed = ConfidenceInsight['lucky'];

const MOST_OPEN = 3;
/** Named at all; the way to practise leads to every one. */
const MOST_NAMED = 8;

export interface NamedItemsProps {
  title: string;
  items: Listed;
  none: string;
  practise: string;
}

/** Items by what they teach, those that still need it first, each with the way to ask it again. */
export function NamedItems({ title, items: { items, all }, none, practise }: NamedItemsProps) {
  const [open, folded] = [items.slice(0, MOST_OPEN), items.slice(MOST_OPEN, MOST_NAMED)];
  const unnamed = all - open.length - folded.length;
  const left = items.filter(({ isMended }) => !isMended);
  return (
    <div className="space-y-2">
      <h3 className="font-semibold">
        {title}
        {all > 0 && <span className="font-normal text-quiet"> · {all}</span>}
      </h3>
      {items.length === 0 && <p className="text-sm text-quiet">{none}</p>}
      <ItemRows items={open} />
      {folded.length > 0 && (
        <div className="text-sm">
          <Disclosure summary={`${folded.length} more`}>
            <ItemRows items={folded} />
            {unnamed > 0 && <p className="pt-2 text-quiet">and {unnamed} from longer ago</p>}
          </Disclosure>
        </div>
      )}
      {left.length > 0 && (
        <p className="text-sm">
          <a
            href={`/practice?items=${left.map(({ itemId }) => encodeURIComponent(itemId)).join(',')}`}
            className="link inline-block py-1.5"
          >
            {practise} ({left.length})
          </a>
        </p>
      )}
    </div>
  );
}

function ItemRows({ items }: { items: Listed['items'] }) {
  if (items.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {items.map(({ itemId, label, topic, times, isMended }) => (
        <li key={itemId} className="py-2">
          <a href={`/practice?items=${encodeURIComponent(itemId)}`} className="link">
            <InlineText text={label} />
          </a>
          <p className="text-xs text-quiet">
            {topic.title}
            {times > 1 && `, ${times} times`}
            {isMended ? ', put right since' : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
