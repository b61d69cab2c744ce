import type { Generated, Question } from '@/domain/question/question';
import { choiceKey } from './choice-key';
import { type Heuristic, heuristics, surfaceScores, type WordCounts } from './surface-scores';
import { subjectWords } from './words';

/** How often a heuristic picks exactly the right options, beside how often drawing at random does; both from 0 to 1. */
export interface Guesses {
  heuristic: Heuristic;
  score: number;
  chance: number;
}

/**
 * What a guesser who sees only surfaces scores over the questions that have options to choose from (others are passed over), one entry
 * a heuristic. Where options tie the guesser draws among them, which is counted as its expectation: nothing is random here. Zero for
 * both where there is no such question.
 */
export function guessWise(questions: readonly Generated[]): Guesses[] {
  const asked = questions.flatMap(({ question, answerKey }) => {
    const right = choiceKey(answerKey.key);
    return right === null ? [] : [{ question, isRight: question.options.map(({ id }) => right.includes(id)) }];
  });
  const counts = countWords(asked.map(({ question }) => question));
  const chance = mean(asked.map(({ isRight }) => expectedHit(isRight, () => 0)));
  return heuristics.map((heuristic) => {
    const hits = asked.map(({ question, isRight }) => {
      const scores = surfaceScores(heuristic, question, counts);
      return expectedHit(isRight, (index) => scores[index] ?? 0);
    });
    return { heuristic, score: mean(hits), chance };
  });
}

/** How likely the guesser hits all right options and no other, taking as many as are right by their scores. */
function expectedHit(isRight: readonly boolean[], score: (index: number) => number): number {
  const select = isRight.filter(Boolean).length;
  const ranked = isRight.map((right, index) => ({ right, score: score(index) })).sort((a, b) => b.score - a.score);
  const threshold = ranked[select - 1]?.score;
  const above = ranked.filter((option) => threshold !== undefined && option.score > threshold);
  const tied = ranked.filter((option) => option.score === threshold);
  const open = select - above.length;
  const possible = above.every(({ right }) => right) && tied.filter(({ right }) => right).length === open;
  return possible ? 1 / waysToChoose(tied.length, open) : 0;
}

function waysToChoose(from: number, count: number): number {
  let ways = 1;
  for (let taken = 1; taken <= count; taken++) ways = (ways * (from - count + taken)) / taken;
  return ways;
}

/** In how many different options of all questions each word stands. */
function countWords(questions: readonly Question[]): WordCounts {
  const texts = new Set(questions.flatMap(({ options }) => options.map(({ text }) => text)));
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of subjectWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
