import type { MockResponse } from '@/domain/exam/exchange';
import type { Changes } from '@/domain/exam/report';
import { isWhole } from '@/domain/exam/whole-response';
import type { Question } from '@/domain/question/question';

/** A response as it was given; null where it was taken away. */
export interface Given {
  response: MockResponse | null;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What stood for less time than this was on the way to something else: options that are picked one by one, steps that are dragged. */
const STOOD_MS = 3_000;

/**
 * How often a response was changed, and from what to what: of the log of one question, in its order, what was whole and stood for three
 * seconds, and what stood in the end. Taking a response away is no change, giving another one after it is.
 */
export function countChanges(
  log: readonly Given[],
  question: Question,
  isRight: (response: MockResponse) => boolean,
): Changes {
  const stood = log.flatMap(({ response, at }, index) => {
    const next = log[index + 1];
    if (response === null) return [];
    const isKept = next === undefined || (isWhole(question, response) && next.at - at >= STOOD_MS);
    return isKept ? [{ text: JSON.stringify(response), right: isRight(response) }] : [];
  });
  const changes: Changes = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  for (const [index, { text, right }] of stood.entries()) {
    const before = stood[index - 1];
    if (before === undefined || before.text === text || (before.right && right)) continue;
    changes[before.right ? 'rightToWrong' : right ? 'wrongToRight' : 'wrongToWrong'] += 1;
  }
  return changes;
}
