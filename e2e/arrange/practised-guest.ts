import { randomUUID } from 'node:crypto';
import { answerTo, type Guest, guestOf } from './guest';

const DAY = 86_400_000;
const ANSWERS = 24;
const DAYS = 6;
const reasons = ['clue', 'rule', 'option', 'slip'] as const;

/** A guest with answers on several days, by a log that is imported, since nobody can answer in the past. */
export async function practisedGuest(origin: string): Promise<Guest> {
  const writer = guestOf(() => origin);
  for (let turn = 0; turn < ANSWERS; turn += 1) {
    const next = await writer.next();
    if (next.done) break;
    const answer = answerTo(next, { confidence: turn % 2 === 0 ? 'sure' : 'guess' });
    const { results } = await writer.answers({ answers: [answer] });
    const [result] = results;
    if (result?.status === 'accepted' && !result.correct)
      await writer.post('/api/practice/miss-reasons', { answer: answer.id, reason: reasons[turn % reasons.length] });
  }
  const file = await writer.export();
  const reviews = file.reviews.map((review, at) => {
    const earlier = (iso: string) =>
      new Date(Date.parse(iso) - Math.ceil(DAYS - (at * DAYS) / file.reviews.length) * DAY).toISOString();
    const { answeredAt, receivedAt, dueAt } = review;
    return {
      ...{ ...review, id: randomUUID(), dueAt: earlier(dueAt) },
      ...{ answeredAt: earlier(answeredAt), receivedAt: earlier(receivedAt) },
    };
  });
  const ids = new Map(file.reviews.map(({ id }, at) => [id, reviews[at]?.id]));
  const moved = JSON.stringify({ ...file, reviews }).replace(/[0-9a-f-]{36}/g, (id) => ids.get(id) ?? id);
  const reader = guestOf(() => origin);
  await reader.next();
  const imported = await reader.post('/api/me/import', moved);
  if (imported.status !== 200) throw new Error(`The log was not imported: ${JSON.stringify(imported.body)}`);
  return reader;
}
