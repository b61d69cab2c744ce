import { tallyCalibration } from '@/domain/progress/calibration';
import { tallyFirstAnswers } from '@/domain/progress/first-answers';
import type { LoggedAnswer } from '@/domain/progress/logged-answer';
import { tallyOwnShift } from '@/domain/progress/own-shift';
import { predictScore, type ScoreForm } from '@/domain/progress/predict-score';
import { logOf, tallied } from '@/domain/progress/testing/answers';
import { chanceOf } from '@/domain/progress/testing/chance';
import { GUESS, type Simulated, START, simulateLearner } from '@/domain/progress/testing/simulate-learner';
import { walkLog } from '@/domain/progress/walk-log';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { MODELS } from './schedule/models/all';
import type { Mind } from './schedule/models/memory-model';
import { worldOf } from './schedule/world';
import { printTable } from './table';

const LEARNERS = 100;
const SEED = 40_000;
const ITEMS = 200;
const DAYS = 50;
const DAY_MS = 86_400_000;
/** The exam is sat so many days after the last one of practice. */
const LATER = [0, 14];
const SCORED = 50;

/**
 * What predictions are worth where memory is not what the scheduler takes it for: a hundred learners under each model of the scheduling
 * study, who practise with the product's scheduler. Of each model: the error of all predictions together, how many learners' own errors lie
 * within what chance allows a perfect predictor, and how often the exam's true score fell into the interval given for it (nine of ten is
 * the aim), on the last day and two weeks later without practice. Wrong models are printed as plainly as right ones.
 */
export async function benchProgressCalibration(): Promise<void> {
  const rows = MODELS.map((model) => {
    const each = Array.from({ length: LEARNERS }, (_, at) => {
      const world = worldOf({ minutesADay: 20, days: DAYS, items: ITEMS }, SEED + at);
      const chance = chanceOf(SEED + at);
      const mind = model.begin(world);
      const learned = simulateLearner({ truth: mind, chance, items: ITEMS, days: DAYS, mostADay: 25 });
      return { learned, mind, chance };
    });
    const calibrations = each.map(({ learned }) => tallied(tallyCalibration(), learned.log));
    const pooled = tallied(
      tallyCalibration(),
      each.flatMap(({ learned }) => learned.log),
    );
    const inside = calibrations.filter(({ error, byChance }) => (error ?? 1) <= (byChance?.most ?? 0)).length;
    const scores = LATER.map((days) => each.map((one) => sit(one, days)));
    return [
      model.name,
      percent(pooled.error ?? 0),
      percent(inside / LEARNERS),
      ...scores.flatMap((outcomes) => [
        percent(mean(outcomes.map(({ expected, real }) => expected - real))),
        percent(mean(outcomes.map(({ isInside }) => Number(isInside)))),
      ]),
    ];
  });
  printTable([
    [
      ...[`${LEARNERS} learners each`, 'calibration error', 'own within chance'],
      ...['now: too high by', 'in interval', '14 days idle: too high by', 'in interval'],
    ],
    ...rows,
  ]);
}

/** The exam really sat: what was predicted of the share of right answers, what it was expected to be in truth, and where it fell. */
function sit({ learned, mind, chance }: { learned: Simulated; mind: Mind; chance: () => number }, later: number) {
  const { log, memories } = learned;
  const now = START + DAYS * DAY_MS;
  const [shift, first] = [tallyOwnShift(), tallyFirstAnswers(() => GUESS)];
  walkLog(logOf(log), [shift, first]);
  const estimate = predictScore(
    {
      ...{ form: FORM, memories, parameters: DEFAULT_PARAMETERS, now },
      ...{ shift: shift.result(), foreknowledge: first.result() },
    },
    now + later * DAY_MS,
  );
  if (estimate === null) throw new Error('The form has items.');
  const met = new Set(log.map((answer: LoggedAnswer) => answer.itemId));
  const chanceOfRight = (item: number) => {
    const recalled = met.has(`item-${item}`) ? mind.recall(item, DAYS + later) : 0;
    return recalled + (1 - recalled) * GUESS;
  };
  const all = Array.from({ length: ITEMS }, (_, item) => chanceOfRight(item));
  const right = Array.from({ length: SCORED }, () => all[Math.floor(chance() * ITEMS)] ?? 0).filter(
    (sure) => chance() < sure,
  ).length;
  const isInside = right >= estimate.low && right <= estimate.high;
  return { expected: estimate.share, real: mean(all), isInside };
}

/** All items weigh alike; the scale is the number of right answers. */
const FORM: ScoreForm = {
  items: Array.from({ length: ITEMS }, (_, item) => ({ id: `item-${item}`, statements: ['2.1'], guess: GUESS })),
  tasks: [{ id: '2.1', share: 1 }],
  scored: SCORED,
  pass: 36,
  scale: (right) => right,
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
