import { InlineText } from '@/components/text/inline-text';
import type { Judged } from '@/domain/session/exchange';
import { SourceList } from './source-list';

/** Where the answer comes from: proof or declaration, the pages read for it and when, and what is different today. */
export function Provenance({ judged }: { judged: Judged }) {
  const isSeveral = Array.isArray(judged.key) && judged.key.length > 1;
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
            ? `Proved: in the topic’s decision table ${isSeveral ? 'only this selection meets all needs' : 'the right answer alone meets every need'}, and each other option provably fails one.`
            : 'Declared: the author states this answer; it was not derived from a decision table.'}
        </p>
      </section>
      {judged.sources.length > 0 && <SourceList sources={judged.sources} />}
    </div>
  );
}
