import type { Policy } from '../policy';
import { bankInOrder } from './bank-in-order';
import { fsrsCapped } from './fsrs-capped';
import { fsrsPlain } from './fsrs-plain';
import { fsrsWithSteps } from './fsrs-with-steps';
import { leitner } from './leitner';
import { randomTests } from './random-tests';
import { sm2 } from './sm-2';
import { weightedRotation } from './weighted-rotation';

const RETENTIONS = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const INTAKES = ['first', 'mixed', 'last'] as const;
const GRID = RETENTIONS.flatMap((retention) => INTAKES.map((intake) => ({ retention, intake })));

/** What a candidate has without a plan: FSRS as Anki ships it, but for steps and fuzz. */
export const REFERENCE = fsrsPlain(0.9, 'mixed');

export const PLAIN = GRID.map(({ retention, intake }) =>
  retention === 0.9 && intake === 'mixed' ? REFERENCE : fsrsPlain(retention, intake),
);

export const CAPPED = GRID.map(({ retention, intake }) => fsrsCapped(retention, intake));

/** The rules and the one setting that the study was asked for: retention, new items mixed among what is due as Anki does it. */
export const AS_ASKED: readonly Policy[] = [
  ...[sm2, leitner, randomTests],
  ...[...PLAIN, ...CAPPED].filter((_, at) => GRID[at % GRID.length]?.intake === 'mixed'),
];

export const WITHOUT_SETTINGS = [sm2, leitner, randomTests, bankInOrder, fsrsWithSteps(0.9)];

/** Every simple rule at every setting: the best of them in hindsight is what a plan has to beat. */
export const BASELINES: readonly Policy[] = [...WITHOUT_SETTINGS, ...PLAIN, ...CAPPED];

/** Printed beside the rules, never among them. */
export const BESIDE = [weightedRotation];
