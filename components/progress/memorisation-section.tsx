import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { TwoShares } from '@/components/chart/two-shares';
import type { Insights } from '@/domain/progress/insights';
import type { AnswerCount, Gap, VariantAnswers } from '@/domain/progress/memorisation';
import { formatShare } from './format-share';
import { NotYet } from './not-yet';
import { Section } from './section';
import { missingForGap, tellGap } from './tell-gap';

type Row = { id: string; title: string } & VariantAnswers;

/** Whether rules are known or questions recognised: new wordings against those seen before. */
export function MemorisationSection({ memorisation }: Pick<Insights, 'memorisation'>) {
  const { all, topics, fewestAnswers } = memorisation;
  const missing = missingForGap(all, fewestAnswers);
  if (all.gap === null) {
    return (
      <Section id="memorisation" title="Do you know the rule, or the question?">
        <NotYet>
          Each rule is asked in ever new wordings. Once there are {fewestAnswers} answers to new wordings of rules you
          have met, and {fewestAnswers} to wordings seen before, this tells whether you recognise questions rather than
          know rules. {missing}
        </NotYet>
      </Section>
    );
  }
  const rows: Row[] = [{ id: '', title: 'All topics', ...all }, ...topics.filter(({ gap }) => gap !== null)];
  const without = topics.length - rows.length + 1;
  return (
    <Section id="memorisation" title="Do you know the rule, or the question?">
      <p className="max-w-read">{tellGap(all.gap)}</p>
      <ChartFigure
        caption={`Right answers to wordings that were new to you (ring) and to wordings you had seen before (dot), of rules met before.${without > 0 ? ` ${without === 1 ? 'One topic has' : `${without} topics have`} fewer than ${fewestAnswers} answers of either kind and are in the table only.` : ''}`}
        table={
          <DataTable<Row>
            caption="Right answers to new wordings and to those seen before, by topic"
            columns={[
              { name: 'Topic', of: ({ title }) => title },
              { name: 'New', of: ({ fresh }) => tellCount(fresh), isNumber: true },
              { name: 'Seen before', of: ({ repeat }) => tellCount(repeat), isNumber: true },
              { name: 'Gap, and where it may lie', of: ({ gap }) => tellBounds(gap), isNumber: true },
            ]}
            rows={[{ id: '', title: 'All topics', ...all }, ...topics]}
            keyOf={({ id }) => id}
          />
        }
      >
        <ul className="max-w-read space-y-3 text-sm">
          {rows.map(({ id, title, fresh, repeat }) => (
            <li key={id} className="grid gap-y-1">
              <span className={id === '' ? 'font-semibold' : ''}>{title}</span>
              <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3">
                <TwoShares ring={shareOf(fresh)} dot={shareOf(repeat)} />
                <span className="text-xs whitespace-nowrap text-quiet tabular-nums">
                  {formatShare(shareOf(fresh))} new, {formatShare(shareOf(repeat))} seen
                </span>
              </span>
            </li>
          ))}
        </ul>
      </ChartFigure>
    </Section>
  );
}

const shareOf = ({ answers, right }: AnswerCount): number => (answers === 0 ? 0 : right / answers);

const tellCount = (side: AnswerCount): string =>
  side.answers === 0 ? 'none' : `${formatShare(shareOf(side))} of ${side.answers}`;

function tellBounds(gap: Gap | null): string {
  if (gap === null) return 'too few';
  const points = (share: number) => `${share > 0 ? '+' : ''}${Math.round(100 * share)}`;
  return `${points(gap.difference)} (${points(gap.low)} to ${points(gap.high)})`;
}
