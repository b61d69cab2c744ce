import { taskStatements } from '@/domain/exam/task-statements';
import type { Plan } from '@/domain/scheduling/plan/plan';
import { localDate } from '@/domain/session/day';
import { expectDomains } from './expect-domains';
import type { ExamDayPrediction, Named, Prediction } from './insights';
import { predictPlannedScore, predictScore, predictTasks, type ScoreForm, type ScoreInput } from './predict-score';
import { startOfDate } from './start-of-date';

/** What a score is predicted for: the whole exam, or that part of it which the bank covers. */
export interface PredictedForm extends ScoreForm {
  title: string;
  /** The exam's domains in it, and those that it leaves out, for the bank has too little of them. */
  covers: Named[];
  lacks: Named[];
}

/** When the learner sits the exam, and what a plan made for it expects. */
export interface ExamPlan {
  /** Local date of the exam, YYYY-MM-DD. */
  examOn: string;
  /** Null where none was made. */
  planned: Pick<Plan, 'days' | 'recallAtExam' | 'doubtAtExam'> | null;
}

export interface ExamInput extends Omit<ScoreInput, 'form'> {
  /** Null where the bank has not enough for any. */
  form: PredictedForm | null;
  plan: ExamPlan | null;
  timeZone: string;
}

const DAY_MS = 86_400_000;

/** The prediction of a form's score, now and on the exam's date. Null where the form's items are none, or none was met. */
export function predictExam(input: ExamInput): Prediction | null {
  const { form, memories, foreknowledge, shift, now } = input;
  if (form === null) return null;
  const score = { ...input, form };
  const met = form.items.filter(({ id }) => memories.has(id)).length;
  const today = met === 0 ? null : predictScore(score, now);
  if (today === null) return null;
  const tasks = predictTasks(score);
  return {
    ...{ title: form.title, covers: form.covers, lacks: form.lacks, scored: form.scored, pass: form.pass },
    now: today,
    exam: predictDay(score, input),
    domains: expectDomains(tasks),
    tasks: tasks.map((task) => ({ ...task, title: taskStatements[task.id] ?? task.id })),
    ...{ items: form.items.length, met },
    foreknowledge: { known: foreknowledge.known, answers: foreknowledge.answers },
    shift: { shift: shift.shift, answers: shift.answers },
  };
}

function predictDay(
  input: ScoreInput,
  { plan, timeZone }: Pick<ExamInput, 'plan' | 'timeZone'>,
): ExamDayPrediction | null {
  const { now } = input;
  if (plan === null) return null;
  const { examOn, planned } = plan;
  const days = (Date.parse(examOn) - Date.parse(localDate(now, timeZone))) / DAY_MS;
  const examAt = startOfDate(examOn, timeZone);
  const idle = days > 0 ? predictScore(input, examAt) : null;
  if (idle === null) return null;
  return { on: examOn, days, idle, planned: planned && predictPlannedScore(input, planned, idle) };
}
