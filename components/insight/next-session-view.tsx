import { InlineText } from '@/components/text/inline-text';
import { EmptyState } from '@/components/ui/empty-state';
import { InsightFrame } from './insight-frame';
import { PrintSheetButton } from './print-sheet-button';
import type { Trap } from './trap';
import { TrapAnswer, TrapQuestion } from './trap-question';

export interface NextSessionViewProps {
  groupId: string;
  /** Null in a group of fewer than three learners. */
  traps: readonly Trap[] | null;
}

/** Up to five traps to talk about, each with two questions. On paper the questions can be handed out: what was mixed up stands with the answers, on a page of their own. */
export function NextSessionView({ groupId, traps }: NextSessionViewProps) {
  return (
    <InsightFrame
      groupId={groupId}
      here="/next-session"
      title="Traps for the next session"
      intro={
        <p className="print:hidden">
          What most people of this group took for something else in the last 30 days; who was sure counts twice. The two
          questions of a trap differ in one requirement, and so in their answer. Where the bank has no such two, one
          question stands alone.
        </p>
      }
    >
      {traps === null || traps.length === 0 ? (
        <EmptyState title="Not enough data">
          <p>
            {traps === null
              ? 'With fewer than three learners it could be guessed whose mistake it was, so none is shown.'
              : 'A trap stands here once at least three people made the same mistake within 30 days.'}
          </p>
        </EmptyState>
      ) : (
        <div className="space-y-12">
          <PrintSheetButton />
          <ol className="space-y-12">
            {traps.map((trap, at) => (
              <li key={nameOf(trap)} className="space-y-5 border-t border-line pt-6 print:break-inside-avoid">
                <TrapHeading trap={trap} at={at} />
                {trap.pair === null ? (
                  <p className="text-quiet">The bank holds no question of these two any more.</p>
                ) : (
                  <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
                    <TrapQuestion name={nameOfPlain(trap.pair)} question={trap.pair.plain} />
                    {trap.pair.twin && <TrapQuestion name={CHANGED} question={trap.pair.twin} />}
                  </div>
                )}
              </li>
            ))}
          </ol>
          <Answers traps={traps} />
        </div>
      )}
    </InsightFrame>
  );
}

const CHANGED = 'One requirement changed';
const nameOfPlain = ({ twin }: NonNullable<Trap['pair']>) => (twin === null ? 'The question' : 'First question');
const nameOf = ({ topic, from, to }: Trap) => `${topic} ${from} ${to}`;

function TrapHeading({ trap, at }: { trap: Trap; at: number }) {
  return (
    <div className="space-y-1">
      <h2 className="font-serif text-xl font-semibold [overflow-wrap:anywhere]">
        {at + 1}.{' '}
        <span className="print:hidden">
          <MixUp trap={trap} />
        </span>
        <span className="hidden print:inline">{trap.title}</span>
      </h2>
      <p className="text-sm text-quiet print:hidden">
        {trap.title}; {sayWho(trap)}
      </p>
    </div>
  );
}

function MixUp({ trap: { fromLabel, toLabel } }: { trap: Trap }) {
  return (
    <>
      <InlineText text={fromLabel} /> <span className="font-normal text-quiet">for</span> <InlineText text={toLabel} />
    </>
  );
}

const sayWho = ({ people, surePeople }: Trap) =>
  `${people} people, ${surePeople === 0 ? 'none of them sure' : `${surePeople} of them sure`}`;

function Answers({ traps }: { traps: readonly Trap[] }) {
  const answered = traps.flatMap((trap, at) => (trap.pair === null ? [] : [{ trap, pair: trap.pair, at }]));
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="answers" className="space-y-6 border-t border-edge pt-8 print:break-before-page">
      <h2 id="answers" className="font-serif text-xl font-semibold">
        Answers
      </h2>
      <ol className="space-y-6">
        {answered.map(({ trap, pair, at }) => (
          <li key={nameOf(trap)} className="max-w-read space-y-3 print:break-inside-avoid">
            <h3 className="font-semibold">
              {at + 1}. <MixUp trap={trap} />
              <span className="hidden font-normal text-quiet print:inline">; {sayWho(trap)}</span>
            </h3>
            <TrapAnswer name={nameOfPlain(pair)} question={pair.plain} />
            {pair.twin && <TrapAnswer name={CHANGED} question={pair.twin} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
