import type { DecisionTable } from '@/domain/bank/item';
import { cue, option, traits } from './items';

const columns = traits(
  'compares runs',
  'holds a version until approved',
  'explains single predictions',
  'records what came from what',
  'effort to operate (lowest wins)',
);

/** A topic on tracking, registry, lineage and explanation: combinations, a ranking and honest question marks. */
export const trackingTable: DecisionTable = {
  traits: columns,
  options: [
    option('experiments', 'SageMaker Experiments', columns, [
      'yes: it lists runs with parameters and metrics side by side',
      'no: a run has no approval status',
      'no: it records metrics, not attributions',
      '?',
      '2: runs must be logged',
    ]),
    option('registry', 'SageMaker Model Registry', columns, [
      'no: it holds versions, not runs',
      'yes: a version waits with the status PendingManualApproval',
      'no: it stores no attributions',
      '?',
      '1: versions register themselves in a pipeline',
    ]),
    option('lineage', 'SageMaker ML Lineage Tracking', columns, [
      'no: it draws a graph, it ranks no runs',
      'no: an artifact has no approval status',
      'no: it knows artifacts, not features',
      'yes: it links data, jobs, models and endpoints',
      '2: associations must be kept',
    ]),
    option('clarify', 'SageMaker Clarify', columns, [
      'no: it looks at one model at a time',
      'no: a report approves nothing',
      'yes: it computes SHAP values for each prediction',
      'no: it keeps no graph',
      '3: a processing job for each report',
    ]),
    option('dashboard', 'A CloudWatch dashboard', columns, [
      '?',
      'no: a dashboard has no approval status',
      'no: it draws metrics, not attributions',
      'no: it keeps no graph',
      '?',
    ]),
    option('tags', 'Tags on the training jobs (distractor only)', columns, [
      'no: a tag holds no metric',
      'no: nothing waits for a tag',
      'no: a tag knows no feature',
      'no: a tag links nothing',
      '1: one line a job',
    ]),
  ],
  contexts: [
    ['A ', { name: 'team', values: ['lending', 'pricing'] }, ' team trains models in SageMaker AI every week.'],
  ],
  cues: [
    cue('compares runs', 'The engineers must sort last month’s trainings by validation loss.'),
    cue('holds a version until approved', 'no model may be deployed before a risk officer has signed it off'),
    cue('explains single predictions', 'Each rejected customer must be told which columns weighed most.'),
  ],
};
