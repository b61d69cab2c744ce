import type { Answer, Judged, NextQuestion, NextResponse, NothingLeft } from '@/domain/session/exchange';
import { addToTally, type TallyEntry } from './tally';

/** A question and what was answered to it. */
export interface Given {
  asked: NextQuestion;
  answer: Answer;
}

export interface Told extends Given {
  judged: Judged;
  /** What comes after this verdict, or null when it is still to be asked for. */
  upcoming: NextResponse | null;
}

export type Phase =
  /** `isEntry`: the page was just opened, so what was on show before a reload may come back. */
  | { name: 'loading'; tries: number; isEntry: boolean }
  /** `waitMs`: the server is there and asks to wait so long, in ms; null where nobody says when to try again. */
  | { name: 'unreachable'; tries: number; waitMs: number | null }
  | { name: 'refused'; message: string; given: Given | null }
  | { name: 'asking'; asked: NextQuestion }
  | { name: 'sending'; given: Given; tries: number }
  | { name: 'unsent'; given: Given; tries: number; survivesClosing: boolean; waitMs: number | null }
  | { name: 'told'; told: Told }
  /** `left` is null when the reader stopped with questions left. */
  | { name: 'finished'; left: NothingLeft | null };

export interface PracticeState {
  phase: Phase;
  /** What the reader must be told beside the phase itself. */
  notice: string | null;
  tally: TallyEntry[];
  /** Answers of a set whose verdicts are told at its end, in order. */
  kept: Given[];
  /** What was judged last on this page: taken back, it stands in the question again as it was given. */
  last: Given | null;
}

export type PracticeEvent =
  | { type: 'load'; notice?: string }
  | { type: 'next'; next: NextResponse; notice?: string | null }
  | { type: 'submit'; given: Given }
  | { type: 'judge'; told: Told; notice?: string | null }
  | { type: 'count'; given: Given; judged: Judged }
  /** The answer counts and its verdict waits; with null the next question is yet to come. */
  | { type: 'keep'; given: Given; next: NextResponse | null }
  | { type: 'lose'; survivesClosing: boolean; waitMs?: number | null }
  | { type: 'retry' }
  | { type: 'refuse'; message: string }
  | { type: 'takeBack'; answerId: string; next: NextQuestion }
  | { type: 'goOn' }
  | { type: 'finish' }
  | { type: 'restart' };

const TAKEN_BACK = 'Your answer is taken back. The question is open again.';

export function beginPractice(tally: TallyEntry[], kept: Given[] = []): PracticeState {
  return { phase: { name: 'loading', tries: 0, isEntry: true }, notice: null, tally, kept, last: null };
}

export function advance(state: PracticeState, event: PracticeEvent): PracticeState {
  const { phase } = state;
  switch (event.type) {
    case 'load':
      return { ...state, phase: { name: 'loading', tries: 0, isEntry: false }, notice: event.notice ?? null };
    case 'next':
      return { ...state, phase: receive(event.next), notice: event.notice ?? state.notice };
    case 'submit':
      return { ...state, phase: { name: 'sending', given: event.given, tries: 0 }, notice: null };
    case 'judge': {
      const tally = addToTally(state.tally, event.told.asked, event.told.judged);
      return {
        ...state,
        phase: { name: 'told', told: event.told },
        notice: event.notice ?? null,
        tally,
        last: event.told,
      };
    }
    case 'count':
      return { ...state, tally: addToTally(state.tally, event.given.asked, event.judged) };
    case 'keep': {
      const { given, next } = event;
      const kept = [...state.kept.filter(({ answer }) => answer.id !== given.answer.id), given];
      return { ...state, kept, phase: next === null ? phase : receive(next) };
    }
    case 'lose':
      return { ...state, phase: lose(phase, event) };
    case 'retry':
      return { ...state, phase: retry(phase) };
    case 'refuse':
      return { ...state, phase: { name: 'refused', message: event.message, given: givenOf(phase) } };
    case 'takeBack': {
      const tally = state.tally.filter(({ answerId }) => answerId !== event.answerId);
      const kept = state.kept.filter(({ answer }) => answer.id !== event.answerId);
      return { phase: { name: 'asking', asked: event.next }, notice: TAKEN_BACK, tally, kept, last: null };
    }
    case 'goOn':
      return { ...state, phase: goOn(phase), notice: null };
    case 'finish':
      return { ...state, phase: finish(phase), notice: null };
    case 'restart':
      return { phase: { name: 'loading', tries: 0, isEntry: false }, notice: null, tally: [], kept: [], last: null };
  }
}

function receive(next: NextResponse): Phase {
  return next.done ? { name: 'finished', left: next } : { name: 'asking', asked: next };
}

function lose(phase: Phase, { survivesClosing, waitMs = null }: Extract<PracticeEvent, { type: 'lose' }>): Phase {
  if (phase.name !== 'sending' && phase.name !== 'loading') return phase;
  const lost = { tries: phase.tries + 1, waitMs };
  return phase.name === 'loading'
    ? { name: 'unreachable', ...lost }
    : { name: 'unsent', given: phase.given, survivesClosing, ...lost };
}

function retry(phase: Phase): Phase {
  if (phase.name === 'unsent') return { name: 'sending', given: phase.given, tries: phase.tries };
  if (phase.name === 'unreachable') return { name: 'loading', tries: phase.tries, isEntry: false };
  if (phase.name === 'refused' && phase.given) return { name: 'sending', given: phase.given, tries: 0 };
  if (phase.name === 'refused') return { name: 'loading', tries: 0, isEntry: false };
  return phase;
}

function givenOf(phase: Phase): Given | null {
  return phase.name === 'sending' || phase.name === 'unsent' ? phase.given : null;
}

function goOn(phase: Phase): Phase {
  if (phase.name !== 'told') return phase;
  return phase.told.upcoming ? receive(phase.told.upcoming) : { name: 'loading', tries: 0, isEntry: false };
}

function finish(phase: Phase): Phase {
  const upcoming = phase.name === 'told' ? phase.told.upcoming : null;
  return { name: 'finished', left: upcoming?.done ? upcoming : null };
}

/** Wait before the next attempt, in ms: 1 s doubled each time, at most 30 s. */
export function backOffMs(tries: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.max(0, tries - 1));
}
