import { randomUUID } from 'node:crypto';
import { generate } from '@/domain/question/generate';
import type { NextQuestion } from '@/domain/session/exchange';
import { answerTo, type Guest, guestOf } from '@/e2e/arrange/guest';
import { readBank } from '@/server/bank';
import { responseOf } from './stand-in';

const DAY = 86_400_000;
/** The first answers are so many days old, the last of them from yesterday. */
const DAYS = 5;
const ANSWERS = 36;
/** Where the questions come from, in turn; null: from anywhere. */
const topics = ['tuning-strategies', 'spot-and-warm-pools', null, 'metrics-for-classification'];

/** A guest with a past: answers a log as it would be after some evenings, and imports it, since nobody can answer in the past. */
export async function regularGuest(origin: string): Promise<Guest> {
  const writer = guestOf(() => origin);
  for (let turn = 0; turn < ANSWERS; turn += 1) {
    const next = await writer.next(topics[turn % topics.length] ?? undefined);
    if (next.done) continue;
    const response = await responseTo(writer, next, turn % 4 !== 1);
    await writer.answers({ answers: [answerTo(next, { response, confidence: turn % 3 === 0 ? 'sure' : 'fairly' })] });
  }
  const file = await writer.export();
  const reviews = file.reviews.map((review, at) => {
    const daysAgo = Math.ceil(DAYS - (at * DAYS) / file.reviews.length);
    const earlier = (iso: string) => new Date(Date.parse(iso) - daysAgo * DAY).toISOString();
    const { answeredAt, receivedAt, dueAt } = review;
    return {
      ...{ ...review, id: randomUUID(), dueAt: earlier(dueAt) },
      ...{ answeredAt: earlier(answeredAt), receivedAt: earlier(receivedAt) },
    };
  });
  const reader = guestOf(() => origin);
  await reader.next();
  const imported = await reader.post('/api/me/import', { ...file, reviews });
  if (imported.status !== 200) throw new Error(`The log was not imported: ${JSON.stringify(imported.body)}`);
  return reader;
}

async function responseTo(guest: Guest, { issued }: NextQuestion, isRight: boolean) {
  const { itemId, seed } = (await guest.export()).issued.find(({ id }) => id === issued) ?? {};
  const item = itemId === undefined ? undefined : readBank().items.get(itemId);
  if (item === undefined || seed === undefined) throw new Error('What was handed out is not in the bank.');
  return responseOf(generate(item, Number(seed)), isRight);
}
