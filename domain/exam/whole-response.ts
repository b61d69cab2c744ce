import type { Question } from '@/domain/question/question';
import type { MockResponse } from './exchange';

/** Whether a response leaves nothing open that its question asks for; by the question alone, whatever its key. */
export function isWhole({ options, prompts = [], select }: Question, response: MockResponse): boolean {
  if ('choices' in response) return response.choices.length === (select ?? 1);
  if ('order' in response) return response.order.length === (select ?? options.length);
  if ('pairs' in response) return prompts.every(({ id }) => response.pairs[id] !== undefined);
  return response.text.trim() !== '';
}

/** The response, or null where it says nothing: no option, no step, no pair, no text. */
export function orNothing(response: MockResponse | null): MockResponse | null {
  if (response === null) return null;
  if ('choices' in response) return response.choices.length === 0 ? null : response;
  if ('order' in response) return response.order.length === 0 ? null : response;
  if ('pairs' in response) return Object.keys(response.pairs).length === 0 ? null : response;
  return response.text.trim() === '' ? null : response;
}
