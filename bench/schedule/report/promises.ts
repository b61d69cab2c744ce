import { logit } from '@/domain/scheduling/plan/forecast-exam';
import { MODELS } from '../models/all';
import type { Promised } from '../policy';
import { nameOfRegime, REGIMES } from '../regimes';
import { ALL_REGIMES, type Estimate, estimate, own, type Results } from '../results';
import { PROMISED_FROM } from '../simulate';
import type { Section } from './section';
import { percent, signed } from './show';

/** Nine of ten normal deviates lie within so many standard deviations. */
const NINE_OF_TEN = 1.645;
const TIMES = ['on the first day', 'after a quarter of the days', 'halfway', 'after 85 % of the days'];

interface Kept {
  pupil: number;
  promised: Promised;
  recall: number;
}

/** What was promised from a share of the days on, with what came of it. */
function kept(
  results: Results,
  scope: { regimes: readonly number[]; models: readonly number[] },
  time: number,
): Kept[] {
  return scope.regimes.flatMap((regime) =>
    scope.models.flatMap((model) => {
      const cell = results.cells.get(`${regime} ${model}`);
      return (cell?.own ?? []).flatMap(({ promises }, pupil) => {
        const promised = promises[time];
        const recall = cell?.recall[own(regime) * results.pupils + pupil] ?? Number.NaN;
        return promised === undefined ? [] : [{ pupil, promised, recall }];
      });
    }),
  );
}

/** In points of recall, by pupils: their means are what is independent. */
function tooHigh(all: readonly Kept[], promise: (promised: Promised) => number): Estimate {
  const pupils = [...new Set(all.map(({ pupil }) => pupil))];
  const of = (one: number) => all.filter(({ pupil }) => pupil === one);
  return estimate(
    pupils.map((pupil) => {
      const errors = of(pupil).map(({ promised, recall }) => 100 * (promise(promised) - recall));
      return errors.reduce((sum, error) => sum + error, 0) / errors.length;
    }),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function figures(all: readonly Kept[]): string[] {
  if (all.length === 0) return ['', '', '', ''];
  const off = mean(all.map(({ promised, recall }) => Math.abs(100 * (promised.recall - recall))));
  const isInside = all.map(({ promised, recall }) =>
    Number(Math.abs(logit(promised.recall) - logit(recall)) <= NINE_OF_TEN * promised.doubt),
  );
  return [
    signed(tooHigh(all, ({ bound }) => bound)),
    signed(tooHigh(all, ({ recall }) => recall)),
    percent(off),
    `${percent(100 * mean(isInside))} %`,
  ];
}

/** What the plan promised of exam day, held against what was recalled on it. */
export function promises(results: Results): Section[] {
  const apart = results.models.map((model) => ({ name: MODELS[model]?.name ?? '', models: [model] }));
  const groups = [{ name: 'plausible models', models: results.plausible }, ...apart];
  const when = PROMISED_FROM.map((_, time) => TIMES[time] ?? '');
  const columns = ['bound too high by', 'forecast too high by', 'forecast off by', 'in its interval'];
  return [
    {
      title: 'What the plan promises',
      text: 'Points of recall, with the standard error over pupils. The bound is the most that the minutes left can bring if memory does as the plan believes; the forecast plays the plan forward with expected answers, real limits and missed days, takes off what such forecasts were too hopeful by on development pupils, and gives an interval that should hold nine of ten.',
      rows: [
        ['', ...columns],
        ...when.flatMap((name, time) =>
          groups.map((group) => [
            `${name}, ${group.name}`,
            ...figures(kept(results, { regimes: ALL_REGIMES, models: group.models }, time)),
          ]),
        ),
      ],
    },
    {
      title: 'What the plan promises, by regime',
      text: 'Means of the plausible models, on the first day and halfway.',
      rows: [
        ['', ...columns.map((name) => `first day: ${name}`), ...columns.map((name) => `halfway: ${name}`)],
        ...REGIMES.map((regime, at) => [
          nameOfRegime(regime),
          ...[0, 2].flatMap((time) => figures(kept(results, { regimes: [at], models: results.plausible }, time))),
        ]),
      ],
    },
  ];
}
