import { InlineText } from '@/components/text/inline-text';
import type { QuestionKind } from '@/domain/question/question';
import type { Judged } from '@/domain/session/exchange';
import { MemoryNote } from './around/memory-note';
import { ConceptNotes } from './concept-notes';
import { SourceList } from './source-list';

/** When the rule returns, and where the answer comes from: proof or declaration, the pages read for it and when, and what is different today. */
export function Provenance({ judged, kind }: { judged: Judged; kind: QuestionKind }) {
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
      <MemoryNote judged={judged} />
      {judged.concepts && <ConceptNotes concepts={judged.concepts} />}
      <section>
        <h3 className="label">How we know</h3>
        <p className="mt-1">
          {judged.proved
            ? `Proved: in the topic’s decision table ${whatIsProved(judged, kind)}`
            : 'Declared: the author states this answer; it was not derived from a decision table.'}
        </p>
      </section>
      {judged.sources.length > 0 && <SourceList sources={judged.sources} />}
    </div>
  );
}

function whatIsProved({ key }: Judged, kind: QuestionKind): string {
  if (kind === 'matching') return 'each of these is met by exactly one of the answers.';
  if (kind === 'reverse') return 'the option fails this requirement, and meets every other one shown.';
  const isSeveral = Array.isArray(key) && key.length > 1;
  const subject = isSeveral ? 'only this selection meets all needs' : 'the right answer alone meets every need';
  return `${subject}, and each other option provably fails one.`;
}
