import { formatDate } from '@/components/text/format-day';
import { Disclosure } from '@/components/ui/disclosure';
import type { Source } from '@/domain/bank/item';
import { nameSource } from './name-source';

const atOnce = 3;

/** The pages that were read for an answer, and when; a long list is folded. */
export function SourceList({ sources }: { sources: Source[] }) {
  const more = sources.slice(atOnce);
  return (
    <section>
      <h3 className="label">{sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <SourceLines sources={sources.slice(0, atOnce)} />
      {more.length > 0 && (
        <Disclosure summary={more.length === 1 ? 'One more' : `${more.length} more`} isFlush>
          <SourceLines sources={more} />
        </Disclosure>
      )}
    </section>
  );
}

function SourceLines({ sources }: { sources: Source[] }) {
  return (
    <ul className="mt-1 space-y-2 print:columns-2 print:space-y-0.5">
      {sources.map((source) => (
        <li key={source.url}>
          <a
            className="link inline-block py-0.5 [overflow-wrap:anywhere]"
            href={source.url}
            target="_blank"
            rel="noreferrer"
          >
            {nameSource(source.url)}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
          <span className="block text-xs text-quiet">Checked {formatDate(source.checked)}</span>
        </li>
      ))}
    </ul>
  );
}
