import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CalibrationChart } from './calibration-chart';
import { ChartFigure } from './chart-figure';
import { ColumnChart } from './column-chart';
import { DataTable } from './data-table';
import { HeatMap } from './heat-map';
import { PairGraph } from './pair-graph';
import { placePairs } from './place-pairs';
import { RangeChart } from './range-chart';
import { ShareBar } from './share-bar';
import { TwoShares } from './two-shares';

const ranges = [{ name: 'Today', value: 550, low: 460, high: 640 }];
const point = { from: 0.7, to: 0.8, expected: 0.75, share: 0.5, low: 0.25, high: 0.75, answers: 12 };
const placed = placePairs([{ group: 'g', from: 'a', to: 'b', count: 4 }], {
  labelOf: (_, id) => `Option ${id}`,
  titleOf: () => 'A topic',
});

const charts: [string, React.ReactElement, RegExp[]][] = [
  [
    'RangeChart',
    <RangeChart key="x" ranges={ranges} least={100} most={1000} mark={{ at: 720, name: 'Pass' }} />,
    [/<circle cx="170"/, /x="138" y="46" width="64"/, />Pass 720</, />1,000</],
  ],
  ['CalibrationChart', <CalibrationChart key="x" points={[point]} />, [/M256 190.5V71.5/, /cx="256" cy="131"/, />12</]],
  [
    'ColumnChart',
    <ColumnChart
      key="x"
      columns={[
        { id: 'a', value: 10, name: 'Today' },
        { id: 'b', value: 5 },
      ]}
    />,
    [/M72 116v-96h26v96zM242 116v-48h26v48z/, />10</, />Today</],
  ],
  [
    'HeatMap',
    <HeatMap key="x" days={[{ date: '2026-06-01', answers: 12 }]} />,
    [/d="M6.5 6.5h0"/, /stroke-width="6"/, />Jun</],
  ],
  ['PairGraph', <PairGraph key="x" placed={placed} leftName="Chosen" rightName="Right" />, [/>Option a</, />4</]],
  ['ShareBar', <ShareBar key="x" share={0.333} />, [/width="33.3"/]],
  ['TwoShares', <TwoShares key="x" ring={0.5} dot={1} />, [/cx="232"/, /cx="120"/]],
];

describe('a picture', () => {
  it.each(charts)(
    '%s is drawn to scale, hidden from who cannot see it, without any style of its own',
    (_, chart, parts) => {
      const html = renderToStaticMarkup(chart);
      expect(html).toContain('aria-hidden="true"');
      expect(html).not.toMatch(/\sstyle=|#[0-9a-f]{3,6}\b|NaN/);
      for (const part of parts) expect(html).toMatch(part);
    },
  );

  it('of nothing is still drawn', () => {
    for (const chart of [<CalibrationChart key="x" points={[]} />, <ColumnChart key="x" columns={[]} />])
      expect(renderToStaticMarkup(chart)).not.toContain('NaN');
  });
});

it('a figure says in a sentence what it shows and folds its table', () => {
  const table = (
    <DataTable
      caption="Days"
      columns={[
        { name: 'Day', of: ({ day }: { day: string }) => day },
        { name: 'Answers', of: () => 3, isNumber: true },
      ]}
      rows={[{ day: 'Monday' }, { day: 'Tuesday' }]}
      keyOf={({ day }) => day}
    />
  );
  const html = renderToStaticMarkup(
    <ChartFigure caption="What was done." table={table}>
      <ShareBar share={1} />
    </ChartFigure>,
  );
  expect(html).toMatch(/<figure.*<figcaption[^>]*>What was done\.<\/figcaption>.*<details/);
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  expect(html).toContain('<caption class="sr-only">Days</caption>');
});
