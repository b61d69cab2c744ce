import { measureOf } from '@/domain/question/measure';
import type { Generated } from '@/domain/question/question';
import { choiceKey } from './choice-key';

/** Where the right options stand in the questions that show the same number of options with the same number of right ones. */
export interface KeyPositions {
  options: number;
  right: number;
  questions: number;
  /** Right options at each position, the first position first. */
  counts: number[];
  /**
   * Pearson's statistic against the uniform distribution, times (n - 1) / (n - k) for k right ones among n options, since these cannot
   * stand at one position: so it is distributed as chi-square for any k.
   */
  chiSquare: number;
  degrees: number;
}

/** Tells how the keys of shuffled options are spread over the positions. Quantities are shown in their order and left out. */
export function keyPositions(questions: readonly Generated[]): KeyPositions[] {
  const groups = new Map<string, KeyPositions>();
  for (const { question, answerKey } of questions) {
    const right = choiceKey(answerKey.key);
    const { options } = question;
    if (right === null || options.every(({ text }) => measureOf(text) !== null)) continue;
    const name = `${options.length} ${right.length}`;
    const group = groups.get(name) ?? emptyGroup(options.length, right.length);
    groups.set(name, group);
    group.questions++;
    for (const [index, { id }] of options.entries()) {
      if (right.includes(id)) group.counts[index] = (group.counts[index] ?? 0) + 1;
    }
  }
  return [...groups.values()]
    .map((group) => ({ ...group, chiSquare: chiSquareOf(group) }))
    .sort((one, other) => one.right - other.right || one.options - other.options);
}

function emptyGroup(options: number, right: number): KeyPositions {
  return {
    options,
    right,
    questions: 0,
    counts: Array.from({ length: options }, () => 0),
    chiSquare: 0,
    degrees: options - 1,
  };
}

function chiSquareOf({ options, right, questions, counts }: KeyPositions): number {
  const expected = (questions * right) / options;
  const pearson = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (pearson * (options - 1)) / (options - right);
}
