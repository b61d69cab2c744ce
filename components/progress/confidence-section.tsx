import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { ShareBar } from '@/components/chart/share-bar';
import type { ConfidenceInsight } from '@/domain/progress/insights';
import type { ConfidenceLevel } from '@/domain/progress/stated-confidence';
import { formatShare } from './format-share';
import { NamedItems } from './named-items';
import { Section } from './section';

const NAMES = { guess: 'A guess', fairly: 'Fairly sure', sure: 'Sure' } as const;

/** What the learner said of answers beforehand against what they came to, and the two ways of being wrong about oneself, by name. */
export function ConfidenceSection({ confidence: { levels, lucky, sureMistakes } }: { confidence: ConfidenceInsight }) {
  const told = levels.filter(({ answers }) => answers > 0);
  return (
    <Section id="confidence" title="Sure and wrong, guessed and right">
      <ChartFigure
        caption="Of the answers that you called a guess, fairly sure or sure: the share that was right."
        table={
          <DataTable<ConfidenceLevel>
            caption="Right answers by stated confidence"
            columns={[
              { name: 'You said', of: ({ confidence }) => NAMES[confidence] },
              { name: 'Answers', of: ({ answers }) => answers, isNumber: true },
              { name: 'Right', of: ({ right }) => right, isNumber: true },
              { name: 'Share, and where it may lie', of: tellBand, isNumber: true },
            ]}
            rows={levels}
            keyOf={({ confidence }) => confidence}
          />
        }
      >
        <ul className="max-w-md space-y-2.5 text-sm">
          {told.map(({ confidence, answers, share }) => (
            <li key={confidence} className="grid grid-cols-[6rem_minmax(0,1fr)_auto] items-center gap-3">
              <span>{NAMES[confidence]}</span>
              <ShareBar share={share ?? 0} />
              <span className="tabular-nums">
                {formatShare(share ?? 0)} <span className="text-xs text-quiet">of {answers}</span>
              </span>
            </li>
          ))}
        </ul>
      </ChartFigure>
      <div className="grid grid-cols-1 gap-x-14 gap-y-6 lg:grid-cols-2">
        <NamedItems
          title="Sure mistakes"
          items={sureMistakes}
          none="You have not been wrong yet where you were sure."
          practise="Practise those not put right"
        />
        <NamedItems
          title="Lucky guesses"
          items={lucky}
          none="No guess of yours has been right so far."
          practise="Practise those still guessed"
        />
      </div>
    </Section>
  );
}

function tellBand({ share, band }: ConfidenceLevel): string {
  if (share === null || band === null) return 'no answers';
  return `${formatShare(share)} (${Math.round(100 * band.low)} to ${Math.round(100 * band.high)})`;
}
