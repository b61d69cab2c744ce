import { type AnswerLog, answerLog, CONFIDENCES } from '@/domain/progress/answer-log';
import type { LoggedAnswer, Mistake } from '@/domain/progress/logged-answer';
import { QUESTION_FORMS } from '@/domain/question/form-of';
import type { Response } from '@/domain/question/question';
import type { Store } from '@/server/store/open-store';
import { standingOf } from '@/server/store/standing';
import { oneOf } from '@/server/store/stored';

/** SQLite answers whole numbers of its own width, and booleans as numbers where a statement is raw. */
interface AnswerRow {
  itemId: string;
  answeredAt: bigint | number;
  dueAt: bigint | number;
  correct: boolean | bigint | number;
  confidence: string;
  effortMs: bigint | number;
  variant: string;
  predicted: number | null;
  form: string | null;
  response: string | null;
  keyIds: string | null;
  origin: string;
}

/**
 * A learner's answers that stand, in the order of answering, with what statistics read of them and nothing else: of right answers the
 * response stays in the database.
 */
export async function readLoggedAnswers({ db }: Store, learnerId: string): Promise<AnswerLog> {
  const rows = await db.$queryRaw<AnswerRow[]>`
    SELECT "itemId", "answeredAt", "dueAt", "correct", "confidence", "effortMs", "variant", "predicted", "form", "origin",
      CASE WHEN "correct" THEN NULL ELSE "response" END AS "response",
      CASE WHEN "correct" THEN NULL ELSE "keyIds" END AS "keyIds"
    FROM "Review" AS "given"
    WHERE ${standingOf(learnerId)}
    ORDER BY "answeredAt"`;
  return answerLog(rows, toAnswer);
}

function toAnswer(row: AnswerRow): LoggedAnswer {
  return {
    itemId: row.itemId,
    answeredAt: Number(row.answeredAt),
    dueAt: Number(row.dueAt),
    correct: Boolean(row.correct),
    confidence: oneOf(CONFIDENCES, row.confidence),
    effortMs: Number(row.effortMs),
    variant: row.variant,
    predicted: row.predicted,
    form: row.form === null ? null : oneOf(QUESTION_FORMS, row.form),
    mistake: mistakeOf(row),
    isMockMiss: row.origin === 'mock',
  };
}

function mistakeOf({ response, keyIds }: AnswerRow): Mistake | null {
  if (response === null || keyIds === null) return null;
  const given = JSON.parse(response) as Response;
  const right = JSON.parse(keyIds) as string[];
  if ('choices' in given) return { chosen: given.choices, right };
  if (!('pairs' in given)) return null;
  const { pairs } = given;
  const chosen = Object.keys(pairs)
    .sort()
    .map((prompt) => pairs[prompt] ?? '');
  // Beside the key no prompts are kept: which of them was left empty cannot be told.
  return chosen.length === right.length ? { chosen, right } : null;
}
