import type { MockAnswerReply, MockResponse, MockState } from '@/domain/exam/exchange';
import { addChange, type Change, dropChange, isSame } from './outgoing';
import { lookAgain, resume } from './resume';
import { settle } from './settle';
import type { Entry } from './sheet';

export type Phase =
  | { name: 'loading'; tries: number }
  | { name: 'unreachable'; tries: number }
  /** There is no such exam, or the server refuses to tell. */
  | { name: 'refused'; message: string }
  | { name: 'sitting' }
  /** Another tab has it. */
  | { name: 'elsewhere' }
  /** What is left is sent, then it ends. */
  | { name: 'closing'; by: 'learner' | 'clock' }
  /** `lost`: changes that came too late. */
  | { name: 'ended'; by: 'learner' | 'clock' | null; lost: number };

export interface Sitting {
  phase: Phase;
  title: string;
  startedAt: string;
  deadlineAt: string;
  entries: readonly Entry[];
  /** The position of the question on show, or to come back to. */
  at: number;
  view: 'question' | 'review';
  /** In the order in which they were made; the first one is on its way. */
  queue: readonly Change[];
  /** Attempts in a row that did not reach the server. */
  misses: number;
  /** Whether the next attempt waits for its time. */
  isWaiting: boolean;
  /** What happened outside the reader's own doing. */
  notice: string | null;
}

export type SittingEvent =
  | { type: 'loaded'; state: MockState; kept: { at: number; queue: Change[] } | null }
  /** The server was asked again while the exam goes on. */
  | { type: 'looked'; state: MockState }
  | { type: 'unreachable' }
  | { type: 'refused'; message: string }
  | { type: 'retry' }
  | { type: 'answer'; response: MockResponse | null; struck: string[]; spentMs: number }
  | { type: 'flag'; spentMs: number }
  | { type: 'leave'; spentMs: number }
  | { type: 'go'; position: number }
  | { type: 'review' }
  | { type: 'sent'; change: Change; reply: MockAnswerReply }
  | { type: 'notTaken'; change: Change; message: string }
  | { type: 'lost' }
  | { type: 'displaced' }
  | { type: 'displacing' }
  | { type: 'close'; by: 'learner' | 'clock' }
  | { type: 'ended' };

export const begun: Sitting = {
  ...{ phase: { name: 'loading', tries: 0 }, title: '', startedAt: '', deadlineAt: '', entries: [], at: 1 },
  ...{ view: 'question', queue: [], misses: 0, isWaiting: false, notice: null },
};

/** The least time on show that is worth sending by itself. */
const worthMs = 1_000;

export function advance(sitting: Sitting, event: SittingEvent): Sitting {
  const { phase, queue, at } = sitting;
  switch (event.type) {
    case 'loaded':
      return phase.name === 'loading' ? resume(sitting, event.state, event.kept) : sitting;
    case 'looked':
      return phase.name === 'sitting' || phase.name === 'closing' ? lookAgain(sitting, event.state) : sitting;
    case 'unreachable': {
      const tries = phase.name === 'loading' ? phase.tries + 1 : 1;
      return phase.name === 'loading' ? { ...sitting, phase: { name: 'unreachable', tries } } : sitting;
    }
    case 'refused':
      return { ...sitting, phase: { name: 'refused', message: event.message } };
    case 'retry':
      if (phase.name === 'sitting' || phase.name === 'closing') return { ...sitting, isWaiting: false };
      return { ...sitting, phase: { name: 'loading', tries: phase.name === 'unreachable' ? phase.tries : 0 } };
    case 'answer': {
      const { response, struck, spentMs } = event;
      return change(sitting, (entry) => ({ ...entry, response, struck, spentMs }));
    }
    case 'flag':
      return change(sitting, (entry) => ({ ...entry, flagged: !entry.flagged, spentMs: event.spentMs }));
    case 'leave': {
      const entry = sitting.entries[at - 1];
      if (entry === undefined || event.spentMs - entry.spentMs < worthMs) return sitting;
      return change(sitting, (one) => ({ ...one, spentMs: event.spentMs }));
    }
    case 'go':
      if (sitting.entries[event.position - 1] === undefined) return sitting;
      return { ...sitting, at: event.position, view: 'question', notice: null };
    case 'review':
      return { ...sitting, view: 'review', notice: null };
    case 'sent':
      return settle({ ...sitting, misses: 0, isWaiting: false }, event.change, event.reply);
    case 'notTaken': {
      const notice = `Question ${event.change.position} could not be saved: ${event.message}`;
      return { ...sitting, queue: dropChange(queue, event.change), notice };
    }
    case 'lost':
      return {
        ...sitting,
        ...{ queue: queue.map((one) => ({ ...one, waited: true })), misses: sitting.misses + 1, isWaiting: true },
      };
    case 'displaced':
      return phase.name === 'ended' ? sitting : { ...sitting, phase: { name: 'elsewhere' } };
    case 'displacing':
      return { ...sitting, notice: 'This exam was open in another tab. It goes on here, and has stopped there.' };
    case 'close':
      return phase.name === 'sitting'
        ? { ...sitting, phase: { name: 'closing', by: event.by }, notice: null }
        : sitting;
    case 'ended': {
      const by = phase.name === 'closing' ? phase.by : null;
      return { ...sitting, phase: { name: 'ended', by, lost: countLost(queue) }, queue: [] };
    }
  }
}

/** Questions with a response that never arrived. */
function countLost(queue: readonly Change[]): number {
  return new Set(queue.map(({ position }) => position)).size;
}

/** The question on show as it stands from now on, and the change that says so. */
function change(sitting: Sitting, make: (entry: Entry) => Entry): Sitting {
  const before = sitting.entries[sitting.at - 1];
  if (before === undefined || sitting.phase.name !== 'sitting') return sitting;
  const entry = make(before);
  if (isSame(entry, before)) return sitting;
  const { queue, seq } = addChange(sitting.queue, entry);
  return { ...sitting, queue, entries: sitting.entries.with(sitting.at - 1, { ...entry, seq }) };
}
