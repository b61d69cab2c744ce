import type { LoggedAnswer } from './logged-answer';

/** What the log before an answer says of it. */
export interface Meeting {
  /** The item's answer before; null where this is its first. */
  before: LoggedAnswer | null;
  /** Whether this very variant was answered before. */
  isRepeat: boolean;
}

/** Something that is counted while the log is walked. */
export interface Tally {
  add(answer: LoggedAnswer, meeting: Meeting): void;
}

interface Track {
  last: LoggedAnswer;
  variants: Set<string>;
}

/**
 * Shows every answer of one learner's log to all tallies, once, in the order of answering, with what came before. The log may come in any
 * order; one that is in order already, as the database gives it, is not copied. Answers of one millisecond keep their order.
 */
export function walkLog(log: readonly LoggedAnswer[], tallies: readonly Tally[]): void {
  const tracks = new Map<string, Track>();
  const meeting: Meeting = { before: null, isRepeat: false };
  for (const answer of inOrder(log)) {
    const track = tracks.get(answer.itemId);
    meeting.before = track?.last ?? null;
    meeting.isRepeat = track?.variants.has(answer.variant) ?? false;
    for (const tally of tallies) tally.add(answer, meeting);
    if (track === undefined) tracks.set(answer.itemId, { last: answer, variants: new Set([answer.variant]) });
    else {
      track.last = answer;
      track.variants.add(answer.variant);
    }
  }
}

function inOrder(log: readonly LoggedAnswer[]): readonly LoggedAnswer[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { answeredAt } of log) {
    if (answeredAt < last) return log.toSorted((a, b) => a.answeredAt - b.answeredAt);
    last = answeredAt;
  }
  return log;
}
