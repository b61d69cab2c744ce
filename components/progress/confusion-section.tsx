import { ChartFigure } from '@/components/chart/chart-figure';
import { PairGraph } from '@/components/chart/pair-graph';
import { placePairs } from '@/components/chart/place-pairs';
import { InlineText } from '@/components/text/inline-text';
import type { Insights } from '@/domain/progress/insights';
import { ConfusionTable, labelsOf, PairLink } from './confusion-table';
import { NotYet } from './not-yet';
import { Section } from './section';

/** Links in the picture: more would cross each other beyond telling. Each topic's own page has all. */
const MOST_LINKS = 8;
/** Pairs that stand beside the picture with the way to practise them. */
const MOST_OPEN = 5;

/** Which options were chosen where others were right, as a picture, and each with the way to tell the two apart. */
export function ConfusionSection({
  confusions,
  topics,
}: Pick<Insights, 'confusions'> & { topics: Map<string, string> }) {
  const { edges, nodes, answers, other } = confusions;
  const labelOf = labelsOf(nodes);
  if (edges.length === 0) {
    return (
      <Section id="confusions" title="What you mix up">
        <NotYet>
          No mix-up is known yet. When you choose one option where another was right, the two stand here, with the
          question that tells them apart.{' '}
          {other > 0 &&
            `${other} wrong answers chose nothing in place of something else, so they are not counted here.`}
        </NotYet>
      </Section>
    );
  }
  const strongest = edges.slice(0, MOST_LINKS);
  const placed = placePairs(
    strongest.map(({ topic, from, to, answers: count }) => ({ group: topic, from, to, count })),
    { labelOf, titleOf: (topic) => topics.get(topic) ?? topic },
  );
  return (
    <Section id="confusions" title="What you mix up">
      <div className="grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-2">
        <ChartFigure
          caption={`Which option you chose, to the left, where which was right, to the right: ${shownOf(strongest.length, edges.length)}, from ${answers} wrong ${answers === 1 ? 'answer' : 'answers'}. The thicker the line, the more often.`}
          tableName={edges.length === 1 ? 'The mix-up as a table' : 'The mix-ups as a table'}
          table={<ConfusionTable edges={strongest} labelOf={labelOf} />}
        >
          <PairGraph placed={placed} leftName="You chose" rightName="Right was" />
        </ChartFigure>
        <ol className="divide-y divide-line self-start border-y border-line">
          {edges.slice(0, MOST_OPEN).map((edge) => (
            <li key={`${edge.topic} ${edge.from} ${edge.to}`} className="space-y-1 py-3">
              <p>
                <InlineText text={labelOf(edge.topic, edge.from)} />
                <span className="text-quiet"> for </span>
                <InlineText text={labelOf(edge.topic, edge.to)} />
                <span className="text-quiet">, {edge.answers === 1 ? 'once' : `${edge.answers} times`}</span>
              </p>
              <p className="text-sm">
                <PairLink edge={edge} labelOf={labelOf} isLong />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}

const shownOf = (shown: number, all: number): string => {
  if (shown < all) return `your ${shown} most frequent mix-ups of ${all}`;
  return all === 1 ? 'your one mix-up' : `your ${all} mix-ups`;
};
