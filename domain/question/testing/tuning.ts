import type { DecisionTable, ScenarioItem } from '@/domain/bank/item';
import { cue, option, scenario, traits } from './items';

const columns = traits(
  'learns from finished jobs',
  'ends weak runs itself',
  'loses nothing when all jobs start at once',
  'takes a continuous range',
);

/** The tuning topic of the grammar's reference, as its compiler makes it: the first golden fixture. */
export const tuningTable: DecisionTable = {
  traits: columns,
  options: [
    option('bayes', 'Bayesian optimization', columns, [
      'yes: each new job is chosen from the results so far',
      'no: it chooses settings and lets every run go to its end',
      'no: jobs that start together cannot teach each other',
      'yes: it proposes values inside a range',
    ]),
    option('random', 'Random search', columns, [
      'no: its draws ignore earlier results',
      'no: each run goes to its end',
      'yes: its draws do not depend on each other',
      'yes: it draws inside a range',
    ]),
    option('hyperband', 'Hyperband', columns, [
      '?',
      'yes: it stops weak runs early and gives their budget to the rest',
      '?',
      'yes: it draws inside a range',
    ]),
    option('grid', 'Grid search', columns, [
      'no: its list is fixed beforehand',
      'no: every combination runs to its end',
      '?',
      'no: it goes through listed values only',
    ]),
    option('stop-auto', 'Early stopping set to Auto (distractor only)', columns, [
      'no: it ends runs, it proposes no values',
      '?',
      '?',
      'no: it proposes no values at all',
    ]),
  ],
  contexts: [
    [
      'A ',
      { name: 'sector', values: ['payments', 'travel', 'retail'] },
      ' company tunes a ',
      { name: 'model', values: ['fraud', 'ranking', 'churn'] },
      ' model with SageMaker automatic model tuning.',
    ],
  ],
  cues: [
    cue('learns from finished jobs', [
      'The budget covers only ',
      { name: null, values: ['25', '30', '40'] },
      ' training jobs, so each finished job must guide the next.',
    ]),
    cue(
      'ends weak runs itself',
      'Every job reports its loss each epoch, and the search itself must end the poor ones early.',
    ),
    cue('loses nothing when all jobs start at once', [
      { name: null, values: ['60', '80'] },
      ' instances are reserved for one hour, and all jobs must run at the same time.',
    ]),
    cue('takes a continuous range', 'The learning rate may take any value from 0.01 to 0.3.'),
  ],
};

/** Scenario amt-1 of the tuning topic. */
export const amt1: ScenarioItem = scenario({
  id: 'amt-1',
  table: tuningTable,
  ask: 'Which search strategy should the ML engineer choose?',
  stems: [
    {
      text: [
        'A lender can pay for thirty trainings. The learning rate may lie anywhere between 0.01 and 0.3, and no training should be spent without using what the earlier ones showed.',
      ],
      decisive: [
        ['no training should be spent without using what the earlier ones showed'],
        ['The learning rate may lie anywhere between 0.01 and 0.3'],
      ],
    },
  ],
  needs: ['learns from finished jobs', 'takes a continuous range'],
  answer: ['bayes'],
});
