import type { ReviewEvent } from './memory';

interface Event {
  event: ReviewEvent;
  issuedId: string;
  id?: string;
  receivedAt?: number | bigint;
}

/**
 * Of a log, in any order, the answers that were not taken back, in the same order, each as it was judged last: it keeps its name and when it
 * was received, and what a corrected key says of it stands in the place of what was said at first. Whatever log they stand in must hold its voids and
 * rejudges, too.
 */
export function standingAnswers<T extends Event>(log: readonly T[]): T[] {
  const last = new Map<string, T>();
  for (const one of log) {
    if (one.event === 'answer') continue;
    const known = last.get(one.issuedId);
    if (known === undefined || known.event < one.event) last.set(one.issuedId, one);
  }
  return log.flatMap((answer) => {
    if (answer.event !== 'answer') return [];
    const judged = last.get(answer.issuedId);
    if (judged === undefined) return [answer];
    return judged.event === 'void' ? [] : [judgedAs(answer, judged)];
  });
}

function judgedAs<T extends Event>(answer: T, judged: T): T {
  const { id, receivedAt } = answer;
  return {
    ...judged,
    event: 'answer',
    ...(id !== undefined && { id }),
    ...(receivedAt !== undefined && { receivedAt }),
  };
}

/** More corrections of one key than anybody makes. */
const MOST_REJUDGES = 99;

/** The event by which an answer is judged again, given the events of its question. Throws where it was judged again 99 times. */
export function nextRejudge(events: readonly ReviewEvent[]): ReviewEvent {
  const before = events.filter((event) => event !== 'answer' && event !== 'void').length;
  if (before >= MOST_REJUDGES) throw new Error('One answer was judged too often.');
  return before === 0 ? 'rejudge' : `rejudge-${String(before + 1).padStart(2, '0')}`;
}

/** Whether a text is the name of an event. */
export function isReviewEvent(text: string): text is ReviewEvent {
  return /^(answer|void|rejudge(-(0[2-9]|[1-9]\d))?)$/.test(text);
}
