import type { Item } from '@/domain/bank/item';
import { keyAsNow } from '@/domain/question/key-as-now';
import type { Question, Response } from '@/domain/question/question';
import { rightOptions } from '@/domain/question/right-options';
import { expectedEffortMs } from './expected-effort';
import { grade } from './grade';
import { type Rated, rate } from './rate';
import type { Confidence } from './verdict';

/** An answer as it was given, and whether it counts as right until now. */
export interface GivenAnswer {
  shown: Question;
  seed: number;
  response: Response;
  confidence: Confidence;
  effortMs: number;
  correct: boolean;
}

/** What a corrected key makes of an answer. `keyIds` as rightOptions gives them. */
export interface Rejudged extends Rated {
  correct: boolean;
  keyIds: string[] | null;
}

/** The judgement of an answer under an item's present key; null where it stays as it is, or where that key cannot judge it (see keyAsNow). */
export function judgeAgain(given: GivenAnswer, item: Item): Rejudged | null {
  const { shown, seed, response, confidence, effortMs } = given;
  const key = keyAsNow(shown, item, seed);
  const graded = key && grade(shown, key, response);
  if (key === null || graded?.status !== 'graded' || graded.verdict.correct === given.correct) return null;
  const { correct } = graded.verdict;
  const dontKnow = 'dontKnow' in response;
  const rated = rate({ correct, confidence, effortMs, expectedMs: expectedEffortMs(shown), dontKnow });
  return { correct, ...rated, keyIds: rightOptions(key) };
}
