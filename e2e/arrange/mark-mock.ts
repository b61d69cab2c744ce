import type { MockResponse, MockState } from '@/domain/exam/exchange';
import { grade } from '@/domain/grading/grade';
import { generate } from '@/domain/question/generate';
import { readBank } from '@/server/bank';

interface Issued {
  itemId: string;
  seed: string;
}

/** Marks an exam by the bank itself: for each position, whether its response is right. `issued` is what the learner's file says was handed out. */
export function markMock(
  { questions }: MockState,
  issued: readonly Issued[],
  responses: ReadonlyMap<number, MockResponse>,
): Map<number, boolean> {
  const made = issued.flatMap(({ itemId, seed }) => {
    const item = readBank().items.get(itemId);
    return item === undefined ? [] : [generate(item, Number(seed))];
  });
  return new Map(
    questions.map(({ position, question }) => {
      const told = JSON.stringify(question);
      const own = made.find((one) => JSON.stringify(one.question) === told);
      const response = responses.get(position);
      if (own === undefined) throw new Error(`Nothing that was handed out makes question ${position}.`);
      if (response === undefined) return [position, false];
      const graded = grade(own.question, own.answerKey.key, response);
      return [position, graded.status !== 'malformed' && graded.verdict.correct];
    }),
  );
}

/** The documented scale: straight from 100 to 720 at 72 of 100 right, and from there to 1,000; whole points, rounded down. */
export function scaleOf(right: number, of: number): number {
  const share = right / of;
  const points = share < 0.72 ? 100 + (share / 0.72) * 620 : 720 + ((share - 0.72) / 0.28) * 280;
  return Math.floor(points + 1e-9);
}
