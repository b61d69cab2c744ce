import { formatDate } from '@/components/text/format-day';
import { InlineText } from '@/components/text/inline-text';
import type { Source } from '@/domain/bank/item';
import type { Judged } from '@/domain/session/exchange';

/** Where the answer comes from: proof or declaration, the pages read for it and when, and what is different today. */
export function Provenance({ judged }: { judged: Judged }) {
  return (
    <div className="max-w-read space-y-5 text-sm [grid-area:provenance]">
      {judged.today !== null && (
        <section className="rounded-md bg-sunken px-4 py-3 ring-1 ring-line ring-inset">
          <h3 className="label">Today’s practice differs</h3>
          <p className="mt-1">
            <InlineText text={judged.today} />
          </p>
        </section>
      )}
      <section>
        <h3 className="label">How we know</h3>
        <p className="mt-1">
          {judged.proved
            ? 'Proved: in the topic’s decision table the right answer alone meets every need, and each other option provably fails one.'
            : 'Declared: the author states this answer; it was not derived from a decision table.'}
        </p>
      </section>
      {judged.sources.length > 0 && (
        <section>
          <h3 className="label">{judged.sources.length === 1 ? 'Source' : 'Sources'}</h3>
          <ul className="mt-1 space-y-2">
            {judged.sources.map((source) => (
              <SourceLine key={source.url} source={source} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function SourceLine({ source }: { source: Source }) {
  return (
    <li>
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
  );
}

/** The host and the page's own name: "docs.aws.amazon.com, automatic-model-tuning". */
export function nameSource(url: string): string {
  const [, host = url, path = ''] = /^https?:\/\/([^/]+)(\/[^?#]*)?/.exec(url) ?? [];
  const page = path
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.html?$/, '');
  return page ? `${host}, ${page}` : host;
}
