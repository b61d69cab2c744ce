import type { MockState } from '@/domain/exam/exchange';
import type { KeptMock } from './kept-mock';
import type { Phase, Sitting } from './mock-state';
import { type Change, isSame } from './outgoing';
import type { Entry } from './sheet';

/** The exam as the server knows it, with what only this device knows on top: changes that were kept here and are still to be sent. */
export function resume(sitting: Sitting, state: MockState, kept: KeptMock | null): Sitting {
  const { title, startedAt, deadlineAt, questions } = state;
  const queue = unknownTo(questions, kept?.queue ?? []);
  const begun = { ...sitting, title, startedAt, deadlineAt };
  if (state.endedAt !== null) return { ...begun, queue: [], phase: endedWith(queue) };
  const entries = questions.map((entry) => lay(entry, queue));
  const at = kept !== null && entries[kept.at - 1] ? kept.at : lastTouched(entries);
  return { ...begun, phase: { name: 'sitting' }, entries, queue, at };
}

/** The exam while it goes on, after another look at the server: what was changed on another device since stands here too. */
export function lookAgain(sitting: Sitting, state: MockState): Sitting {
  const { deadlineAt, questions } = state;
  if (state.endedAt !== null) return { ...sitting, queue: [], phase: endedWith(sitting.queue) };
  const entries = sitting.entries.map((own, index) => {
    const theirs = questions[index];
    return theirs === undefined || theirs.seq <= own.seq ? own : theirs;
  });
  const isChanged = entries.some((entry, index) => !isSame(answerOf(entry), answerOf(sitting.entries[index])));
  const notice = 'Some answers were changed on another device. They stand here as they were given there.';
  return { ...sitting, deadlineAt, entries, ...(isChanged && { notice }) };
}

function endedWith(queue: readonly Change[]): Phase {
  return { name: 'ended', by: null, lost: new Set(queue.map(({ position }) => position)).size };
}

/** Without what the server has already. */
function unknownTo(questions: readonly Entry[], queue: readonly Change[]): Change[] {
  return queue.filter(({ position, seq, response, flagged, struck }) => {
    const entry = questions[position - 1];
    if (entry === undefined) return false;
    return seq > entry.seq || (seq === entry.seq && !isSame([response, flagged, struck], answerOf(entry)));
  });
}

/** A question of the server's under the latest change to it that waits here and that the server would take. */
function lay(entry: Entry, queue: readonly Change[]): Entry {
  const latest = queue.findLast(({ position, seq }) => position === entry.position && seq > entry.seq);
  if (latest === undefined) return entry;
  const { response, flagged, struck, spentMs, seq } = latest;
  return { ...entry, response, flagged, struck, spentMs, seq };
}

function answerOf(entry: Entry | undefined) {
  return [entry?.response, entry?.flagged, entry?.struck];
}

/** On another device: the last question at which anything was done. */
function lastTouched(entries: readonly Entry[]): number {
  return entries.findLastIndex(({ seq }) => seq > 0) + 1 || 1;
}
