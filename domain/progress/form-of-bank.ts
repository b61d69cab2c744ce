import type { Named } from './insights';
import type { PredictedForm } from './predict-exam';
import { predictedForm } from './predicted-form';

/** The exam's domains, as AWS's guide for MLA-C01 names them. */
export const examDomains: readonly Named[] = [
  { id: '1', title: 'Data preparation for machine learning' },
  { id: '2', title: 'ML model development' },
  { id: '3', title: 'Deployment and orchestration of ML workflows' },
  { id: '4', title: 'ML solution monitoring, maintenance and security' },
];

const PASS = 720;

/**
 * The bank covers Domain 2, so a score is predicted for that domain alone: thirty questions, each task statement as often as the others. The
 * share of right answers is told on the exam's scale in a straight line, for AWS does not publish its own.
 */
export function formOfBank(): PredictedForm {
  const domain2 = { domain: 2, weight: 1, scored: 30, tasks: ['2.1', '2.2', '2.3'] };
  const scale = (right: number, of: number) => Math.round(100 + (900 * right) / of);
  return predictedForm({ title: 'Domain 2', domains: [domain2] }, examDomains, { pass: PASS, scale });
}
