import { DataTable } from '@/components/chart/data-table';
import { InlineText } from '@/components/text/inline-text';
import type { Insights } from '@/domain/progress/insights';
import { linkOfEdge } from './link-of-edge';

type Edge = Insights['confusions']['edges'][number];
type LabelOf = (topic: string, option: string) => string;

/** The text of an option by its topic and id. */
export function labelsOf(nodes: Insights['confusions']['nodes']): LabelOf {
  const labels = new Map(nodes.map(({ topic, option, label }) => [`${topic} ${option}`, label]));
  return (topic, option) => labels.get(`${topic} ${option}`) ?? option;
}

/** Mix-ups row by row, each with the way to tell its two options apart. */
export function ConfusionTable({ edges, labelOf }: { edges: readonly Edge[]; labelOf: LabelOf }) {
  return (
    <DataTable<Edge>
      caption="Options chosen where others were right"
      columns={[
        { name: 'You chose', of: ({ topic, from }) => <InlineText text={labelOf(topic, from)} /> },
        { name: 'Right was', of: ({ topic, to }) => <InlineText text={labelOf(topic, to)} /> },
        { name: 'Times', of: ({ answers: times }) => times, isNumber: true },
        { name: 'Practise', of: (edge) => <PairLink edge={edge} labelOf={labelOf} /> },
      ]}
      rows={edges}
      keyOf={({ topic, from, to }) => `${topic} ${from} ${to}`}
    />
  );
}

export interface PairLinkProps {
  edge: Edge;
  labelOf: LabelOf;
  isLong?: boolean;
}

/** The way to what tells the two options of a mix-up apart. */
export function PairLink({ edge, labelOf, isLong = false }: PairLinkProps) {
  const { topic, from, to } = edge;
  const what = `: ${labelOf(topic, from)} or ${labelOf(topic, to)}`.replaceAll('`', '');
  return (
    <a href={linkOfEdge(edge)} className="link inline-block py-1.5 whitespace-nowrap">
      {isLong ? 'Tell these two apart' : 'Practise'}
      <span className="sr-only">{what}</span>
    </a>
  );
}
