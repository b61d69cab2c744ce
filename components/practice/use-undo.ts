import { showToast } from '@/components/ui/show-toast';
import { describeFailure, takeBack } from './around/around-client';
import { keepDraft } from './draft';
import type { PracticeEvent, PracticeState } from './practice-state';
import { tabStore } from './text-store';

/** Takes the last answer of the session back and shows its question again, as it was answered; null where there is nothing to take back. */
export function useUndo({ phase, tally, kept, last: judged }: PracticeState, dispatch: (event: PracticeEvent) => void) {
  const last = kept.at(-1) ?? judged;
  const answerId = kept.at(-1)?.answer.id ?? tally.at(-1)?.answerId;
  if (answerId === undefined || (phase.name !== 'told' && phase.name !== 'asking')) return null;
  return async () => {
    const reply = await takeBack(answerId);
    if (reply.status !== 'ok') return showToast({ text: describeFailure(reply), tone: 'bad' });
    const { next } = reply.body;
    if (next.done) return dispatch({ type: 'load' });
    if (last?.answer.id === answerId) {
      const { response, effortMs } = last.answer;
      keepDraft(tabStore, { issued: next.issued, attempt: response, elapsedMs: effortMs, isOpen: true });
    }
    dispatch({ type: 'takeBack', answerId, next });
  };
}
