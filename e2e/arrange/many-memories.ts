import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import type { LearnerFile } from '@/server/practice/export-learner';
import type { Guest } from './guest';

const DAY = 86_400_000;
const RATINGS = ['again', 'hard', 'good', 'easy'] as const;

/** Gives a guest a log of two answers to each of so many items, of which no bank needs to know: what a rebuild has to write is what counts. */
export async function bringManyMemories(guest: Guest, items: number): Promise<void> {
  await guest.next();
  const file = await guest.export();
  const now = Date.now();
  const reviews = Array.from({ length: items }, (_, item) => [0, 1].map((time) => reviewOf(item, time, now))).flat();
  const imported = await guest.post('/api/me/import', { ...file, reviews });
  if (imported.status !== 200) throw new Error(`The log was not imported: ${JSON.stringify(imported.body)}`);
}

function reviewOf(item: number, time: number, now: number): LearnerFile['reviews'][number] {
  const rating = RATINGS[(item + time) % RATINGS.length] ?? 'good';
  const at = new Date(now - (60 - 30 * time) * DAY + item * 1_000).toISOString();
  return {
    ...{ id: `answer-${item}-${time}`, event: 'answer', issuedId: `asked-${item}-${time}`, itemId: `item-${item}` },
    ...{ version: 'of old', seed: '1', variant: 'any', response: { choices: ['a'] }, bodyHash: 'any', origin: 'live' },
    ...{ correct: rating !== 'again', confidence: 'fairly', effortMs: 4_000, rating, guessed: false },
    ...{ parameters: DEFAULT_PARAMETERS.id, answeredAt: at, receivedAt: at, dueAt: at },
    ...{ predicted: null, form: null, keyIds: null },
  };
}
