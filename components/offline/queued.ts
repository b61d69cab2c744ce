import type { Answer, Judged, NextQuestion } from '@/domain/session/exchange';

/** An answer that waits to be sent, with the question that it belongs to. */
export interface QueuedAnswer {
  answer: Answer;
  asked: NextQuestion;
  /** What this device made of it; null where the question carried no key. */
  verdict: { correct: boolean } | null;
  /** Why the server did not take it, as a sentence; null while it only waits. What is held is sent again when the reader asks for it. */
  held: string | null;
}

/** An answer whose verdict has come, and was told nowhere yet. */
export interface Arrived {
  answer: Answer;
  asked: NextQuestion;
  judged: Judged;
}
