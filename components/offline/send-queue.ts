import type { Reply } from '@/components/practice/practice-client';
import type { Answer, AnswerResult, AnswersResponse } from '@/domain/session/exchange';
import { NOBODY_KNOWN } from './nobody-known';
import type { Arrived, QueuedAnswer } from './queued';
import { count } from './say-age';

/** What sending needs of the queue. */
export interface Queue {
  read(): Promise<QueuedAnswer[]>;
  settle(ids: readonly string[], arrived: readonly Arrived[]): Promise<void>;
  hold(ids: readonly string[], why: string): Promise<void>;
}

/** `sent`: answers that the server has spoken of. `isWhole`: nothing waits any more. */
export interface Sent {
  sent: number;
  isWhole: boolean;
  /** The server takes no more for so long, in ms. */
  waitMs?: number;
  /** To be told once: what the server judged otherwise, and what it does not count. */
  notes: string[];
}

/** Fewer than the 200 that the server takes: each is a commit of its own, and all must be done within one request. */
const MOST_AT_ONCE = 100;
const STRANGER = 401;
const MALFORMED = 400;

/** Sends what waits, oldest first, in batches; what the server does not take is held back with its reason and stays on this device. */
export async function sendQueue(
  queue: Queue,
  send: (answers: Answer[]) => Promise<Reply<AnswersResponse>>,
): Promise<Sent> {
  const notes: string[] = [];
  let sent = 0;
  let most = MOST_AT_ONCE;
  for (;;) {
    const waiting = (await queue.read()).filter(({ held }) => held === null);
    const batch = waiting.slice(0, most);
    if (batch.length === 0) return { sent, isWhole: true, notes };
    const reply = await send(batch.map(({ answer }) => answer));
    if (reply.status === 'unreachable') {
      const waitMs = reply.tooMany?.waitMs ?? null;
      return { sent, isWhole: false, notes, ...(waitMs !== null && { waitMs }) };
    }
    if (reply.status === 'ok') {
      const settled = await settle(queue, batch, reply.body.results, notes);
      sent += settled;
      if (settled === 0) return { sent, isWhole: false, notes };
      most = MOST_AT_ONCE;
    } else if (reply.code === STRANGER) {
      await queue.hold(
        waiting.map(({ answer }) => answer.id),
        NOBODY_KNOWN,
      );
    } else if (reply.code === MALFORMED && batch.length === 1) {
      await queue.hold(
        batch.map(({ answer }) => answer.id),
        reply.message,
      );
      most = MOST_AT_ONCE;
    } else if (reply.code === MALFORMED) {
      // One malformed answer has a whole batch refused; alone it is refused alone, and the others count.
      most = 1;
    } else {
      return {
        sent,
        isWhole: false,
        notes: [...notes, `${count(batch.length, 'answer')} could not be sent. ${reply.message}`],
      };
    }
  }
}

/** Answers how many of the batch the server has spoken of. */
async function settle(queue: Queue, batch: QueuedAnswer[], results: AnswerResult[], notes: string[]): Promise<number> {
  const done: string[] = [];
  const arrived: Arrived[] = [];
  const refused = new Map<string, string[]>();
  for (const { answer, asked, verdict } of batch) {
    const result = results.find(({ id }) => id === answer.id);
    if (result === undefined) continue;
    if ('message' in result && result.status !== 'conflict') {
      const why = result.status === 'unknown' ? NOBODY_KNOWN : result.message;
      refused.set(why, [...(refused.get(why) ?? []), answer.id]);
      continue;
    }
    done.push(answer.id);
    if ('message' in result) notes.push(`An answer about “${asked.topic.title}” did not count. ${result.message}`);
    else if ('correct' in result && verdict === null) arrived.push({ answer, asked, judged: result });
    else if ('correct' in result && verdict?.correct !== result.correct)
      notes.push(differs(asked.topic.title, result.correct));
  }
  await queue.settle(done, arrived);
  for (const [why, ids] of refused) await queue.hold(ids, why);
  return done.length + [...refused.values()].flat().length;
}

function differs(topic: string, correct: boolean): string {
  const [then, now] = correct ? ['not right', 'right'] : ['right', 'not right'];
  return `An answer about “${topic}” was judged ${then} on this device, and the server judged it ${now}. The server’s verdict counts.`;
}
