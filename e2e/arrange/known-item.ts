import { randomUUID } from 'node:crypto';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import type { NextQuestion } from '@/domain/session/exchange';
import type { LearnerFile } from '@/server/practice/export-learner';
import { answerTo, type Guest, nextQuestion } from './guest';

const DAY = 86_400_000;

/**
 * Makes the guest one who answered the first question outside a case right, and was sure, thirty days ago: by a log that is imported, since nobody
 * can answer in the past. The item is known then, and due again.
 */
export async function knowItem(guest: Guest): Promise<void> {
  const { issued } = await reachPlain(guest);
  const file = await guest.export();
  const question = file.issued.find(({ id }) => id === issued);
  if (question === undefined) throw new Error('What was handed out is not in the export.');
  const { itemId, version, seed, variant } = question;
  const at = (days: number) => new Date(Date.now() + days * DAY).toISOString();
  const review: LearnerFile['reviews'][number] = {
    ...{ id: randomUUID(), event: 'answer', issuedId: issued, itemId, version, seed, variant, origin: 'live' },
    ...{ response: { choices: ['the-right-one'] }, bodyHash: 'of another device', correct: true },
    ...{ confidence: 'sure', effortMs: 4000, rating: 'easy', guessed: false, parameters: DEFAULT_PARAMETERS.id },
    ...{ answeredAt: at(-30), receivedAt: at(-30), dueAt: at(-20) },
    ...{ predicted: null, form: null, keyIds: null },
  };
  const imported = await guest.post('/api/me/import', { ...file, reviews: [review] });
  if (imported.status !== 200) throw new Error(`The log was not imported: ${JSON.stringify(imported.body)}`);
}

/** The first question outside a case; those of a case come first or after it. */
async function reachPlain(guest: Guest): Promise<NextQuestion> {
  const next = await nextQuestion(guest);
  if (next.question.case === undefined) return next;
  await guest.answers({ answers: [answerTo(next)] });
  return reachPlain(guest);
}
