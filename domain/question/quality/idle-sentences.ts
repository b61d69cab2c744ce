import type { AuthoredStem } from '@/domain/bank/item';
import type { Sampled } from './sample-questions';

/**
 * A sentence of a scenario's stem, past the first one (which sets the scene), that holds no decisive words and does not ask. Where an
 * author has left decisive words unmarked, which is a warning of its own, nobody knows what a sentence is for.
 */
export function findIdleSentence({ provedAs: item, made: { question, answerKey } }: Sampled): string | null {
  if (item.form !== 'scenario' || item.stems.some(hasUnmarked)) return null;
  for (const { start, end } of sentencesOf(question.stem).slice(1)) {
    const sentence = question.stem.slice(start, end).trim();
    const asks = sentence.endsWith('?') || /^Select [A-Z]+\.$/.test(sentence);
    if (!asks && !answerKey.decisive.some((words) => words.start < end && words.end > start))
      return `A sentence decides nothing: "${sentence}"`;
  }
  return null;
}

function hasUnmarked({ decisive }: AuthoredStem): boolean {
  return decisive.some((words) => words.length === 0);
}

interface Range {
  start: number;
  end: number;
}

function sentencesOf(stem: string): Range[] {
  const ends = [...stem.matchAll(/[.!?]["”’)]?\s+(?=[\p{Lu}\p{N}"“`])/gu)].map(
    (found) => found.index + found[0].length,
  );
  return [...ends, stem.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
