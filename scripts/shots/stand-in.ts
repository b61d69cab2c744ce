import type { Page } from '@playwright/test';
import { grade } from '@/domain/grading/grade';
import type { Generated, Key, Response } from '@/domain/question/question';
import { tellRule } from '@/domain/question/tell-rule';
import type { Answer, AnswersRequest, Judged, NextQuestion } from '@/domain/session/exchange';
import { explainConcepts } from '@/domain/session/explain-concepts';
import { readBank } from '@/server/bank';
import { revealed } from '@/server/practice/judge';
import { practiceBank } from '@/server/practice/practice';
import type { RealQuestion } from './real-question';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Asks this question in the server's place and judges it as the server would; what stands around it is made up. */
export async function askInstead(page: Page, real: RealQuestion, told: Partial<Judged> = {}): Promise<void> {
  const asked: NextQuestion = {
    ...{ issued: 'issued-1', question: real.question, topic: real.topic, due: 6, new: 12 },
    marks: { flagged: false },
  };
  await page.route('**/api/practice/next', (route) => route.fulfill({ json: asked }));
  await page.route('**/api/practice/answers', (route) => {
    const { answers } = route.request().postDataJSON() as AnswersRequest;
    return route.fulfill({ json: { results: answers.map((answer) => judge(real, answer, told)), next: asked } });
  });
  await page.route('**/api/practice/answers/*/around', (route) => route.fulfill({ json: around(real) }));
}

/** The right response, or one that is not. */
export function responseOf({ question, answerKey }: Generated, isRight: boolean): Response {
  const right = asResponse(answerKey.key);
  if (isRight) return right;
  const ids = question.options.map(({ id }) => id);
  if ('choices' in right) {
    const others = ids.filter((id) => !right.choices.includes(id));
    return { choices: [...others, ...right.choices].slice(0, right.choices.length) };
  }
  if ('order' in right) return { order: right.order.toReversed() };
  if ('pairs' in right)
    return {
      pairs: Object.fromEntries(Object.keys(right.pairs).map((prompt, at) => [prompt, ids[at % ids.length] ?? ''])),
    };
  return { text: 'something else' };
}

function asResponse(key: Key): Response {
  if (key.kind === 'ordering') return { order: key.order };
  if (key.kind === 'matching') return { pairs: key.pairs };
  return key.kind === 'recall' ? { text: key.accepted[0] ?? '' } : { choices: key.choices };
}

function judge(real: Generated, { id, response }: Answer, told: Partial<Judged>): Judged {
  const { question, answerKey } = real;
  const graded = grade(question, answerKey.key, response);
  if (graded.status === 'malformed') throw new Error(graded.message);
  const { correct } = graded.verdict;
  const concepts = explainConcepts({ question, key: answerKey.key, response }, practiceBank(readBank()).conceptsIn);
  return {
    ...{ id, status: 'accepted', ...graded.verdict, ...revealed(answerKey), rule: tellRule(real) },
    ...(concepts.length > 0 && { concepts }),
    ...{ rating: correct ? 'good' : 'again', dueAt: inDays(correct ? 9 : 1) },
    memory: { before: 0.87, stabilityDays: correct ? 9.4 : 1.1, atDue: 0.9, lapses: correct ? 1 : 2 },
    ...told,
  };
}

function around(real: Generated) {
  const { question } = real;
  const right = responseOf(real, true);
  const isRight = (id: string) => 'choices' in right && right.choices.includes(id);
  const shares = question.options.map(({ id }) => [id, isRight(id) ? 0.58 : 0.42 / (question.options.length - 1)]);
  return {
    marks: {
      flagged: true,
      suspended: false,
      buriedUntil: null,
      note: 'Spot **needs** checkpoints: `max_wait` above `max_run`.',
    },
    ...{ missReason: null, report: null },
    others: { answered: 143, correct: 83, shares: question.options.length === 0 ? null : Object.fromEntries(shares) },
  };
}
