import type { Blueprint } from './blueprint';

/** The exam's domains by number, as AWS's guide for MLA-C01 names them. */
export const domainNames: Readonly<Record<number, string>> = {
  1: 'Data preparation for machine learning',
  2: 'ML model development',
  3: 'Deployment and orchestration of ML workflows',
  4: 'ML solution monitoring, maintenance and security',
};

/** The bank's topic about the exam itself. */
const leftOut = ['exam-and-further-reading'];

const tasksOf = (domain: number) => [1, 2, 3].map((task) => `${domain}.${task}`);

const TASKS =
  'AWS publishes no shares of task statements: each gets about as many questions as the others of its domain.';
const CASES =
  'AWS’s first guide lists case studies and later readings do not. There is at most one, all of its questions together.';

/**
 * The forms of exam, the default first. MLA-C01: 65 questions, 15 of them pilots, and the domains' weights are AWS's; the mix of kinds is
 * our estimate (75 % single choice, 15 % multiple response, 5 % ordering, 5 % matching). Weights of MLA-C02 are AWS's, its length and time are assumed.
 */
export const blueprints: readonly Blueprint[] = [
  {
    ...{ id: 'mla-c01', title: 'MLA-C01 mock exam', exam: 'MLA-C01', minutes: 130, cases: 1, leftOut },
    about: 'The whole exam in its form: 65 questions in 130 minutes, of which 50 count and 15 are hidden pilots.',
    domains: [
      { domain: 1, weight: 0.28, scored: 14, pilots: 4, tasks: tasksOf(1) },
      { domain: 2, weight: 0.26, scored: 13, pilots: 4, tasks: tasksOf(2) },
      { domain: 3, weight: 0.22, scored: 11, pilots: 3, tasks: tasksOf(3) },
      { domain: 4, weight: 0.24, scored: 12, pilots: 4, tasks: tasksOf(4) },
    ],
    kinds: { single: 49, multiple: 10, ordering: 3, matching: 3 },
    notes: [
      'AWS publishes no mix of question kinds. This one is our estimate: 75 % single choice, 15 % multiple response, 5 % ordering and 5 % matching.',
      ...[TASKS, CASES],
    ],
  },
  {
    ...{ id: 'domain-2', title: 'Domain 2 mock exam', exam: 'MLA-C01', minutes: 60, cases: 1, leftOut },
    about: 'ML model development alone: 30 questions in 60 minutes, at the pace of the real exam. All 30 count.',
    domains: [{ domain: 2, weight: 1, scored: 30, pilots: 0, tasks: tasksOf(2) }],
    kinds: { single: 22, multiple: 4, ordering: 2, matching: 2 },
    notes: [
      'No exam of AWS has this form. It stands in for the whole one as long as the bank does not cover all four domains.',
      'There are no pilots: 30 questions say little enough, so each of them counts.',
      'AWS publishes no mix of question kinds. This one follows our estimate: 75 % single choice, 15 % multiple response, 5 % ordering and 5 % matching.',
      ...[TASKS, CASES],
    ],
  },
  {
    ...{ id: 'mla-c02', title: 'MLA-C02 mock exam', exam: 'MLA-C02', minutes: 130, cases: 0, leftOut },
    about: 'The exam that follows MLA-C01: 65 questions in 130 minutes, single choice and multiple response only.',
    domains: [
      { domain: 1, weight: 0.28, scored: 14, pilots: 4, tasks: tasksOf(1) },
      { domain: 2, weight: 0.24, scored: 12, pilots: 4, tasks: tasksOf(2) },
      { domain: 3, weight: 0.24, scored: 12, pilots: 4, tasks: tasksOf(3) },
      { domain: 4, weight: 0.24, scored: 12, pilots: 3, tasks: tasksOf(4) },
    ],
    kinds: { single: 54, multiple: 11, ordering: 0, matching: 0 },
    notes: [
      'Length, time and pass mark of MLA-C02 are assumed to be those of MLA-C01: AWS has published its weights and kinds of question, and not yet its time.',
      'AWS publishes no mix of the two kinds. This one is our estimate: five of six questions are single choice.',
      ...[TASKS, 'Case studies are not among the kinds of question that AWS lists, so there are none.'],
    ],
  },
];

/** The form of that id, or null. */
export function findBlueprint(id: string): Blueprint | null {
  return blueprints.find((one) => one.id === id) ?? null;
}
