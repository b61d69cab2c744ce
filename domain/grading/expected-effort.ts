import type { Question } from '@/domain/question/question';

/**
 * Words a minute: silent reading of English non-fiction averages 238 (Brysbaert 2019, a review of 190 studies); technical text with
 * service names, and options that are compared with one another, go slower.
 */
const WORDS_A_MINUTE = 200;
/** Time to decide and to submit, whatever the length. */
const DECISION_MS = 8_000;
/** Each option has to be weighed against the stem. */
const WEIGHING_MS = 2_000;
/** The exam's own pace: 65 questions in 130 minutes. */
const EXAM_PACE_MS = 120_000;

/** How long a reader who knows the rule may be expected to take over a question, in ms: from 8 s to the exam's 120 s. */
export function expectedEffortMs(question: Question): number {
  const entries = [...question.options, ...(question.prompts ?? [])];
  const words = [question.stem, ...entries.map(({ text }) => text)].reduce((sum, text) => sum + wordCount(text), 0);
  const reading = (words / WORDS_A_MINUTE) * 60_000;
  return Math.min(EXAM_PACE_MS, Math.round(DECISION_MS + reading + entries.length * WEIGHING_MS));
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
