import { InlineText } from '@/components/text/inline-text';
import type { QuestionKind } from '@/domain/question/question';
import type { Judged } from '@/domain/session/exchange';
import { SourceList } from './source-list';

export type Backed = Pick<Judged, 'key' | 'proved' | 'sources' | 'today'>;

/** Where today's practice differs from the exam's answer. */
export function TodayNote({ today }: { today: string | null }) {
  return (
    today !== null && (
      <section className="rounded-md bg-sunken px-4 py-3 ring-1 ring-line ring-inset">
        <h3 className="label">Today’s practice differs</h3>
        <p className="mt-1">
          <InlineText text={today} />
        </p>
      </section>
    )
  );
}

/** Where an answer comes from: proof or declaration, and the pages read for it. */
export function Backing({ backed, kind }: { backed: Backed; kind: QuestionKind }) {
  return (
    <>
      <section>
        <h3 className="label">How we know</h3>
        <p className="mt-1">
          {backed.proved
            ? `Proved: in the topic’s decision table ${whatIsProved(backed, kind)}`
            : 'Declared: the author states this answer; it was not derived from a decision table.'}
        </p>
      </section>
      {backed.sources.length > 0 && <SourceList sources={backed.sources} />}
    </>
  );
}

function whatIsProved({ key }: Backed, kind: QuestionKind): string {
  if (kind === 'matching') return 'each of these is met by exactly one of the answers.';
  if (kind === 'reverse') return 'the option fails this requirement, and meets every other one shown.';
  const isSeveral = Array.isArray(key) && key.length > 1;
  const subject = isSeveral ? 'only this selection meets all needs' : 'the right answer alone meets every need';
  return `${subject}, and each other option provably fails one.`;
}
