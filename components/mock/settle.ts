import type { MockAnswerReply } from '@/domain/exam/exchange';
import type { Sitting } from './mock-state';
import { type Change, dropChange, renumber } from './outgoing';

/** What the server says to a change: it has it, or another came first. The newest stands; what waited may not be the newest. */
export function settle(sitting: Sitting, sent: Change, { status, stands }: MockAnswerReply): Sitting {
  const { position } = sent;
  const entry = sitting.entries[position - 1];
  if (status !== 'ignored' || entry === undefined) return { ...sitting, queue: dropChange(sitting.queue, sent) };
  if (sent.waited)
    return {
      ...sitting,
      queue: sitting.queue.filter((one) => one.position !== position),
      entries: sitting.entries.with(position - 1, { ...stands, question: entry.question }),
      notice: `Question ${position} was changed on another device while this one was not connected. What was given there stands.`,
    };
  const { queue, seq } = renumber(sitting.queue, position, stands.seq);
  return {
    ...sitting,
    queue,
    entries: sitting.entries.with(position - 1, { ...entry, seq }),
    notice: `Question ${position} was changed on another device as well. What you gave here, which is newer, stands.`,
  };
}
