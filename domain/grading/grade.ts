import type { Key, Question, Response } from '@/domain/question/question';
import { gradeChoices } from './grade-choices';
import { gradeOrder } from './grade-order';
import { gradePairs } from './grade-pairs';
import { gradeText } from './grade-text';
import { type Graded, malformed, verdictOf } from './graded';

/**
 * Judges a response by id, never by position or text (recall alone compares text): all or nothing, as in the exam. "I don't know" is
 * wrong and misses the whole key. A response of another kind's shape, with ids that the question does not show, or with one id twice
 * is malformed.
 */
export function grade(question: Question, key: Key, response: Response): Graded {
  if ('dontKnow' in response) return verdictOf(wholeKey(key), []);
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return 'choices' in response ? gradeChoices(question, key.choices, response.choices) : misshapen(key, 'choices');
    case 'ordering':
      return 'order' in response ? gradeOrder(question, key.order, response.order) : misshapen(key, 'order');
    case 'matching':
      return 'pairs' in response ? gradePairs(question, key.pairs, response.pairs) : misshapen(key, 'pairs');
    case 'recall':
      return 'text' in response ? gradeText(key.accepted, response.text) : misshapen(key, 'text');
  }
}

function wholeKey(key: Key): string[] {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return [...key.choices];
    case 'ordering':
      return [...key.order];
    case 'matching':
      return Object.keys(key.pairs);
    case 'recall':
      return [...key.accepted];
  }
}

function misshapen(key: Key, wanted: string): Graded {
  return malformed(`The response to a question of kind "${key.kind}" needs "${wanted}", or "dontKnow".`);
}
