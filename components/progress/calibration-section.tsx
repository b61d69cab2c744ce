import { CalibrationChart } from '@/components/chart/calibration-chart';
import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { count } from '@/components/plan/describe-plan';
import type { Calibration, CalibrationBin } from '@/domain/progress/calibration';
import { formatShare } from './format-share';
import { NotYet } from './not-yet';
import { Section } from './section';
import { ENOUGH_PREDICTIONS, tellCalibration } from './tell-calibration';

/** Whether predictions came true: of the answers that were given 80 %, how many were right. */
export function CalibrationSection({ calibration }: { calibration: Calibration }) {
  const { bins, answers } = calibration;
  const filled = bins.flatMap(({ expected, share, band, ...bin }) =>
    expected === null || share === null || band === null ? [] : [{ ...bin, expected, share, ...band }],
  );
  return (
    <Section id="calibration" title="How far to trust the prediction">
      {answers < ENOUGH_PREDICTIONS ? (
        <NotYet>
          Each time a rule comes back, what is expected of your answer is written down before you give it. So far that
          happened {answers === 0 ? 'not once' : answers === 1 ? 'once' : `${answers} times`}; after{' '}
          {count(ENOUGH_PREDICTIONS - answers, 'more answer')} to rules you have met, this shows whether it came true.
        </NotYet>
      ) : (
        <div className="grid grid-cols-1 gap-x-14 gap-y-4 lg:grid-cols-2">
          <p className="max-w-read">{tellCalibration(calibration)}</p>
          <ChartFigure
            caption={`Of ${answers} answers that were predicted before you gave them: the share expected to be right, and the share that was. On the dashed line the two agree; the strokes show where chance leaves the true share, 19 times in 20.`}
            table={
              <DataTable<CalibrationBin>
                caption="Predictions and what came of them"
                columns={[
                  { name: 'Expected', of: ({ from, to }) => `${Math.round(100 * from)} to ${Math.round(100 * to)} %` },
                  { name: 'Answers', of: (bin) => bin.answers, isNumber: true },
                  { name: 'Right', of: ({ right }) => right, isNumber: true },
                  { name: 'Mean expected', of: (bin) => tellShare(bin.expected), isNumber: true },
                  { name: 'Share right', of: ({ share }) => tellShare(share), isNumber: true },
                ]}
                rows={bins.filter((bin) => bin.answers > 0)}
                keyOf={({ from }) => String(from)}
              />
            }
          >
            <CalibrationChart points={filled} />
          </ChartFigure>
        </div>
      )}
    </Section>
  );
}

const tellShare = (share: number | null): string => (share === null ? '–' : formatShare(share));
