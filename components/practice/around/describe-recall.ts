import { formatReturn } from '@/components/text/format-day';
import type { ToldMemory } from '@/domain/session/exchange';

/** Above this a rule is practically fresh when it returns: the wait is a step of learning, not of forgetting. */
const fresh = 0.97;

/** When a rule returns and why, in plain words: what was expected of the memory before the answer, and what is expected at its return. */
export function describeRecall(
  { before, atDue }: ToldMemory,
  isRight: boolean,
  dueAt: string,
  nowMs: number,
  timeZone?: string,
): string {
  const returns = formatReturn(dueAt, nowMs, timeZone);
  const past =
    before === null
      ? 'You met this rule for the first time.'
      : isRight
        ? `You would have recalled this with about ${percent(before)}.`
        : `You would have recalled this with about ${percent(before)}, and this time it slipped.`;
  if (atDue >= fresh) return `${past} It returns ${returns}, while it is still fresh, so that it takes hold.`;
  return `${past} Now it is fresh, and returns ${returns}, when that falls to about ${percent(atDue)}.`;
}

/** A probability as a reader takes it: never quite nothing, never quite sure. */
export function percent(share: number): string {
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}
