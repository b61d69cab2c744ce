import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { PairGraph } from '@/components/chart/pair-graph';
import { placePairs } from '@/components/chart/place-pairs';
import { InlineText } from '@/components/text/inline-text';
import { EmptyState } from '@/components/ui/empty-state';
import type { GroupConfusion } from '@/domain/progress/group/group-confusions';
import { InsightFrame } from './insight-frame';

/** Links in the picture: more would cross each other beyond telling. */
const MOST_LINKS = 10;

export interface MixUpsViewProps {
  groupId: string;
  /** Null in a group of fewer than three learners. */
  confusions: readonly GroupConfusion[] | null;
  titles: ReadonlyMap<string, string>;
}

/** What a group takes for what, without saying who. */
export function MixUpsView({ groupId, confusions, titles }: MixUpsViewProps) {
  return (
    <InsightFrame
      groupId={groupId}
      here="/mix-ups"
      title="Mix-ups"
      intro={
        <p>
          Which option was chosen where another was right, in the last 30 days. Only what at least three people did is
          shown, and never who.
        </p>
      }
    >
      <Shown confusions={confusions} titles={titles} />
    </InsightFrame>
  );
}

function Shown({ confusions, titles }: Pick<MixUpsViewProps, 'confusions' | 'titles'>) {
  if (confusions === null)
    return (
      <EmptyState title="Too few people to tell">
        <p>With fewer than three learners it could be guessed whose mix-up it was, so none is shown.</p>
      </EmptyState>
    );
  if (confusions.length === 0)
    return (
      <EmptyState title="No mix-up in common">
        <p>There is not yet any mistake that at least three people of this group made in the last 30 days.</p>
      </EmptyState>
    );
  const labels = new Map(
    confusions.flatMap(({ topic, from, to, fromLabel, toLabel }) => [
      [`${topic} ${from}`, fromLabel],
      [`${topic} ${to}`, toLabel],
    ]),
  );
  const strongest = confusions.slice(0, MOST_LINKS);
  const placed = placePairs(
    strongest.map(({ topic, from, to, people }) => ({ group: topic, from, to, count: people })),
    {
      labelOf: (topic, option) => labels.get(`${topic} ${option}`) ?? option,
      titleOf: (topic) => titles.get(topic) ?? topic,
    },
  );
  return (
    <ChartFigure
      caption={`What was chosen, to the left, where which was right, to the right: ${strongest.length} of ${confusions.length} mix-ups. The number says how many people.`}
      tableName="All mix-ups as a table"
      table={
        <DataTable<GroupConfusion>
          caption="Options chosen where others were right"
          columns={[
            { name: 'Chosen', of: ({ fromLabel }) => <InlineText text={fromLabel} /> },
            { name: 'Right was', of: ({ toLabel }) => <InlineText text={toLabel} /> },
            { name: 'People', of: ({ people }) => people, isNumber: true },
            { name: 'Sure', of: ({ surePeople }) => surePeople, isNumber: true },
            { name: 'Answers', of: ({ answers }) => answers, isNumber: true },
          ]}
          rows={confusions}
          keyOf={({ topic, from, to }) => `${topic} ${from} ${to}`}
        />
      }
    >
      <PairGraph placed={placed} leftName="Chosen" rightName="Right was" />
    </ChartFigure>
  );
}
