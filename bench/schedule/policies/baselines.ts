import type { Policy } from '../policy';
import { bankInOrder } from './bank-in-order';
import { fsrsCapped } from './fsrs-capped';
import { fsrsPlain } from './fsrs-plain';
import { fsrsWithSteps } from './fsrs-with-steps';
import { leitner } from './leitner';
import { randomTests } from './random-tests';
import { sm2 } from './sm-2';

const RETENTIONS = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** What a candidate has without a plan. */
export const REFERENCE = fsrsPlain(0.9);

export const PLAIN = RETENTIONS.map((retention) => (retention === 0.9 ? REFERENCE : fsrsPlain(retention)));

export const CAPPED = RETENTIONS.flatMap((retention) => [
  fsrsCapped(retention, 'bank'),
  fsrsCapped(retention, 'heaviest'),
]);

export const WITHOUT_SETTINGS = [sm2, leitner, randomTests, bankInOrder];

/** Every simple rule at every setting: the best of them in hindsight is what a plan has to beat. */
export const BASELINES: readonly Policy[] = [...WITHOUT_SETTINGS, fsrsWithSteps(0.9), ...PLAIN, ...CAPPED];
