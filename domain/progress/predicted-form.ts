import type { Named } from './insights';
import type { PredictedForm } from './predict-exam';

/** What of an exam's form a prediction needs. */
export interface FormParts {
  title: string;
  domains: readonly {
    domain: number;
    /** Its share of the form, any unit. */
    weight: number;
    /** Questions that count. */
    scored: number;
    /** Task statements; each gets as many of the domain's questions as any other. */
    tasks: readonly string[];
  }[];
}

/** The form that a score is predicted for; `all` names every domain of the exam, so that what the form leaves out is told. */
export function predictedForm(
  { title, domains }: FormParts,
  all: readonly Named[],
  scoring: Pick<PredictedForm, 'pass' | 'scale'>,
): PredictedForm {
  const covered = new Set(domains.map(({ domain }) => String(domain)));
  return {
    title,
    scored: domains.reduce((sum, { scored }) => sum + scored, 0),
    tasks: domains.flatMap(({ weight, tasks }) => tasks.map((id) => ({ id, share: weight / tasks.length }))),
    covers: all.filter(({ id }) => covered.has(id)),
    lacks: all.filter(({ id }) => !covered.has(id)),
    ...scoring,
  };
}
