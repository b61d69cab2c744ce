import { taskStatements } from '@/domain/exam/task-statements';
import type { PlannedDay } from '@/domain/scheduling/plan/plan';
import type { ExamDayPrediction, Named, Prediction } from './insights';
import { predictPlannedScore, predictScore, predictTasks, type ScoreForm, type ScoreInput } from './predict-score';

/** What a score is predicted for: the whole exam, or that part of it which the bank covers. */
export interface PredictedForm extends ScoreForm {
  title: string;
  /** The exam's domains in it, and those that the bank does not cover. */
  covers: Named[];
  lacks: Named[];
}

/** The learner's plan up to a date. */
export interface ExamPlan {
  /** Local date of the exam, YYYY-MM-DD, and when that day begins. */
  examOn: string;
  examAt: number;
  /** Today and each coming day; null where nothing was planned. */
  days: readonly PlannedDay[] | null;
  /** The recall expected on the day if the plan is kept, 0 to 1, weighted, guessing left out; null where nothing was planned. */
  recallAtExam: number | null;
}

export interface ExamInput extends Omit<ScoreInput, 'form'> {
  form: PredictedForm;
  plan: ExamPlan | null;
}

const DAY_MS = 86_400_000;

/** The prediction of a form's score, now and on the exam's date. Null where the form's items are none, or none was met. */
export function predictExam(input: ExamInput): Prediction | null {
  const { form, items, memories, foreknowledge, shift, now } = input;
  const ofForm = items.filter(({ statements }) => form.tasks.some(({ id }) => statements.includes(id)));
  const met = ofForm.filter(({ id }) => memories.has(id)).length;
  const today = met === 0 ? null : predictScore(input, now);
  if (today === null) return null;
  return {
    ...{ title: form.title, covers: form.covers, lacks: form.lacks, scored: form.scored, pass: form.pass },
    now: today,
    exam: predictDay(input),
    tasks: predictTasks(input).map((task) => ({ ...task, title: taskStatements[task.id] ?? task.id })),
    ...{ items: ofForm.length, met },
    foreknowledge: { known: foreknowledge.known, answers: foreknowledge.answers },
    shift: { shift: shift.shift, answers: shift.answers },
  };
}

function predictDay(input: ExamInput): ExamDayPrediction | null {
  const { plan, now } = input;
  if (plan === null || plan.examAt <= now) return null;
  const { examAt, examOn, recallAtExam } = plan;
  const idle = predictScore(input, examAt);
  if (idle === null) return null;
  const planned = recallAtExam === null ? null : predictPlannedScore(input, examAt, recallAtExam);
  return { on: examOn, days: Math.ceil((examAt - now) / DAY_MS), idle, planned };
}
