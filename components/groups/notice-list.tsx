import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { formatMoment } from './format-moment';
import { ReadMark } from './read-mark';
import type { Clock } from './tell-assignment';

export interface NoticeListProps {
  notices: readonly {
    id: string;
    text: string;
    href: string | null;
    dueAt: number | null;
    at: number;
    isNew: boolean;
  }[];
  clock: Clock;
}

/** What somebody was told, the latest first. */
export function NoticeList({ notices, clock }: NoticeListProps) {
  const [latest] = notices;
  if (latest === undefined)
    return (
      <EmptyState title="Nothing yet">
        <p>New assignments, what is due within a day, and answers to your reports are told here.</p>
      </EmptyState>
    );
  return (
    <>
      <ReadMark upTo={latest.at} isNeeded={notices.some(({ isNew }) => isNew)} />
      <ul className="max-w-read divide-y divide-line border-y border-line">
        {notices.map(({ id, text, href, dueAt, at, isNew }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
            <div className="min-w-0 flex-1 basis-56 break-words">
              {href === null ? (
                <p>
                  <bdi>{text}</bdi>
                </p>
              ) : (
                <a href={href} className="link">
                  <bdi>{text}</bdi>
                </a>
              )}
              <p className="text-sm text-quiet">
                {formatMoment(at, clock)}
                {dueAt !== null && `, due ${formatMoment(dueAt, clock)}`}
              </p>
            </div>
            {isNew && <Badge tone="accent">New</Badge>}
          </li>
        ))}
      </ul>
    </>
  );
}
