import type { Answer } from '@/domain/session/exchange';
import { readIssued } from '../store/issued';
import type { Issued } from '../store/stored';
import { type Judgement, judge } from './judge';
import type { Practice } from './practice';
import { remake } from './remake';

/** An answer whose question was found and made again, or not. */
export type Prepared =
  | { status: 'judged'; answer: Answer; judgement: Judgement }
  | { status: 'stale' | 'unknown'; answer: Answer };

/** Finds and makes again what each answer of a batch answers. Writes nothing; refuses the whole batch when a response cannot be one to its question. */
export async function prepare(
  practice: Practice,
  learnerId: string,
  answers: readonly Answer[],
): Promise<Prepared[] | { status: 'malformed'; message: string }> {
  const issued = await findIssued(practice, learnerId, answers);
  const prepared: Prepared[] = [];
  for (const [index, answer] of answers.entries()) {
    const found = issued.get(answer.issued);
    const generated = found === undefined ? null : await remake(practice, learnerId, found);
    if (found === undefined || generated === null) {
      prepared.push({ status: found === undefined ? 'unknown' : 'stale', answer });
      continue;
    }
    const judgement = judge(answer, found, generated);
    if ('status' in judgement) {
      return {
        status: 'malformed',
        message: `The body is malformed at answers[${index}].response: ${judgement.message}`,
      };
    }
    prepared.push({ status: 'judged', answer, judgement });
  }
  return prepared;
}

/** The questions, by their names, that were handed out to the learner for practice: those of a mock exam are answered there. */
export async function findIssued(
  { kept, store }: Practice,
  learnerId: string,
  answers: readonly Pick<Answer, 'issued'>[],
): Promise<Map<string, Issued>> {
  const found = new Map<string, Issued>();
  const missing = new Set<string>();
  for (const { issued } of answers) {
    const made = kept.made.get(issued);
    if (made?.learnerId === learnerId) found.set(issued, made.issued);
    else missing.add(issued);
  }
  if (missing.size === 0) return found;
  for (const issued of await readIssued(store, learnerId, [...missing]))
    if (issued.origin !== 'mock') found.set(issued.id, issued);
  return found;
}
