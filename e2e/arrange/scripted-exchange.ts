import type { Page } from '@playwright/test';
import { grade } from '@/domain/grading/grade';
import type { Key, Question, Response } from '@/domain/question/question';
import type { Answer, AnswersRequest, AnswersResponse, Judged, NextQuestion } from '@/domain/session/exchange';
import { revealKey } from '@/domain/session/reveal-key';
import { surround } from './scripted-around';

/** A question with its key, as a test writes it. */
export interface Scripted {
  question: Question;
  key: Key;
  reasons: Record<string, string>;
  /** What the verdict tells besides. */
  told?: Partial<Judged>;
}

export interface ScriptedExchange {
  /** The responses that the page sent, oldest first. */
  sent: Response[];
}

/** Answers the page in the server's place: it asks one question again and again, and judges what comes back as the server would. */
export async function askOnly(page: Page, scripted: Scripted): Promise<ScriptedExchange> {
  const sent: Response[] = [];
  const next = (): NextQuestion => ({
    issued: `issued-${sent.length}`,
    question: scripted.question,
    topic: { id: 'forms', title: 'Forms of questions' },
    due: 0,
    new: 3,
    marks: { flagged: false },
  });
  await surround(page);
  await page.route('**/api/practice/next', (route) => route.fulfill({ json: next() }));
  await page.route('**/api/practice/answers', (route) => {
    const { answers } = route.request().postDataJSON() as AnswersRequest;
    const results = answers.map((answer) => {
      sent.push(answer.response);
      return judge(scripted, answer);
    });
    return route.fulfill({ json: { results, next: next() } satisfies AnswersResponse });
  });
  return { sent };
}

function judge({ question, key, reasons, told }: Scripted, { id, response }: Answer): Judged {
  const graded = grade(question, key, response);
  if (graded.status === 'malformed') throw new Error(graded.message);
  const dueAt = '2030-01-01T12:00:00.000Z';
  const memory = { before: null, stabilityDays: 2.3, atDue: 0.9, lapses: 0 };
  const plain = {
    decisive: [],
    needs: [],
    proved: false,
    sources: [],
    today: null,
    rule: 'As the test says',
    rating: 'good' as const,
  };
  return { id, status: 'accepted', ...graded.verdict, key: revealKey(key), reasons, ...plain, dueAt, memory, ...told };
}
