import { digest } from '@/domain/bank/digest';
import type { Question } from './question';

/**
 * A hash of what a question shows (64 hex digits), stored with what was handed out: when the question is made again to be graded, an
 * equal hash proves that it is the one the learner saw. The fields are listed, so the order in which an object holds them is of no account.
 */
export function digestQuestion(question: Question): string {
  const { kind, stem, options, prompts = null, select = null, case: shared } = question;
  const shown = (entries: readonly { id: string; text: string }[]) => entries.map(({ id, text }) => [id, text]);
  return digest(
    JSON.stringify([
      kind,
      stem,
      shown(options),
      prompts && shown(prompts),
      select,
      ...(shared ? [shared.title, shared.story] : []),
    ]),
  );
}
