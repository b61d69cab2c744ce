import type { MockAnswerRequest } from '@/domain/exam/exchange';
import type { Entry } from './sheet';

/** How a question stands from now on, on its way to the server. */
export interface Change extends MockAnswerRequest {
  position: number;
  /** It could not be sent when it was made, so that somebody else may have changed the question after it. */
  waited: boolean;
}

/** What of a question a change carries. */
type Standing = Pick<Entry, 'position' | 'response' | 'flagged' | 'struck' | 'spentMs' | 'seq'>;

/**
 * The queue with one more change at its end, and the number that it bears. The first of the queue may be on its way and is left alone; a later
 * one of the same question is replaced where the response is the same, since only responses are logged.
 */
export function addChange(queue: readonly Change[], entry: Standing): { queue: Change[]; seq: number } {
  const { position, response, flagged, struck, spentMs } = entry;
  const last = queue.findLastIndex((change) => change.position === position);
  const replaced = last > 0 ? queue[last] : undefined;
  if (replaced && isSame(replaced.response, response)) {
    const change = { ...replaced, flagged, struck, spentMs };
    return { queue: queue.with(last, change), seq: entry.seq };
  }
  const seq = entry.seq + 1;
  return { queue: [...queue, { position, seq, response, flagged, struck, spentMs, waited: false }], seq };
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The queue without a change that the server has. */
export function dropChange(queue: readonly Change[], { position, seq }: Change): Change[] {
  return queue.filter((change) => change.position !== position || change.seq !== seq);
}

/** Changes of this question with numbers above another's, in their order; and the highest of them. */
export function renumber(queue: readonly Change[], position: number, above: number): { queue: Change[]; seq: number } {
  let seq = above;
  const numbered = queue.map((change) => {
    if (change.position !== position) return change;
    seq += 1;
    return { ...change, seq };
  });
  return { queue: numbered, seq };
}
