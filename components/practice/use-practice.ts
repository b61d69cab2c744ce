import { useCallback, useEffect, useReducer } from 'react';
import type { Confidence } from '@/domain/grading/verdict';
import type { Response } from '@/domain/question/question';
import { makeAnswerId } from './answer-id';
import { forgetUnsent } from './outbox';
import { advance, backOffMs, beginPractice, type PracticeEvent, type PracticeState } from './practice-state';
import { deliver, load } from './session-steps';
import { keepTally, readTally } from './tally';
import { lastingStore, tabStore } from './text-store';
import { forgetTold, keepTold } from './told-memo';
import { useOtherTabs } from './use-other-tabs';

export interface Practice {
  state: PracticeState;
  submit(response: Response, confidence: Confidence, effortMs: number): void;
  dispatch(event: PracticeEvent): void;
  /** Gives up an answer that the server refuses, and asks for the next question. */
  discard(): void;
}

/** A session of practice: the phase decides what runs. `isKnown`: the server has met this browser before. */
export function usePractice(topic: string | null, isKnown: boolean): Practice {
  const [state, dispatch] = useReducer(advance, null, () => beginPractice(readTally(tabStore, localDay())));
  const { phase, tally } = state;
  const tellOtherTabs = useOtherTabs(phase, dispatch);

  useEffect(() => {
    let isCurrent = true;
    const send = (event: PracticeEvent) => isCurrent && dispatch(event);
    if (phase.name === 'loading') void load(topic, isKnown, phase.isEntry, send);
    if (phase.name === 'sending') void deliver(topic, phase.given, send, tellOtherTabs);
    return () => {
      isCurrent = false;
    };
  }, [phase, topic, isKnown, tellOtherTabs]);

  useEffect(() => {
    if (phase.name !== 'unsent' && phase.name !== 'unreachable') return;
    const again = () => dispatch({ type: 'retry' });
    const timer = setTimeout(again, backOffMs(phase.tries));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [phase]);

  useEffect(() => {
    if (phase.name === 'told') keepTold(tabStore, topic, phase.told);
    else if (phase.name !== 'loading') forgetTold(tabStore);
  }, [phase, topic]);

  useEffect(() => keepTally(tabStore, localDay(), tally), [tally]);

  const submit = useCallback(
    (response: Response, confidence: Confidence, effortMs: number) => {
      if (phase.name !== 'asking') return;
      const { asked } = phase;
      const answeredAt = new Date(Date.now()).toISOString();
      const answer = { id: makeAnswerId(), issued: asked.issued, response, confidence, effortMs, answeredAt };
      dispatch({ type: 'submit', given: { asked, answer } });
    },
    [phase],
  );

  const discard = useCallback(() => {
    if (phase.name === 'refused' && phase.given) forgetUnsent(lastingStore, phase.given.answer.id);
    dispatch({ type: 'load' });
  }, [phase]);

  return { state, submit, dispatch, discard };
}

function localDay(): string {
  return new Date(Date.now()).toDateString();
}
