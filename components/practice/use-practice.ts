import { useCallback, useEffect, useReducer, useState } from 'react';
import { forgetRun, readRun } from '@/components/sets/run-memo';
import { useRunMemo } from '@/components/sets/use-run-memo';
import type { Confidence } from '@/domain/grading/verdict';
import type { Response } from '@/domain/question/question';
import { makeAnswerId } from './answer-id';
import { forgetUnsent } from './outbox';
import { advance, backOffMs, beginPractice, type PracticeEvent, type PracticeState } from './practice-state';
import type { Scope } from './scope';
import { deliver, load, type Visitor } from './session-steps';
import { keepTally, readTally } from './tally';
import { lastingStore, tabStore } from './text-store';
import { forgetTold, isReturning, keepTold } from './told-memo';
import { useOtherTabs } from './use-other-tabs';
import { useUndo } from './use-undo';

export interface Practice {
  state: PracticeState;
  submit(response: Response, confidence: Confidence, effortMs: number): void;
  dispatch(event: PracticeEvent): void;
  /** Gives up an answer that the server refuses, and asks for the next question. */
  discard(): void;
  /** Begins the session anew, and with it the run of a set. */
  restart(): void;
  /** Takes the last answer of the session back; null where there is none. */
  undo: (() => void) | null;
}

/** A session of practice: the phase decides what runs. */
export function usePractice(given: Scope, { isKnown, first }: Visitor): Practice {
  const [scope] = useState(given);
  const [state, dispatch] = useReducer(advance, null, () => begin(scope));
  const { phase, tally } = state;
  const tellOtherTabs = useOtherTabs(phase, dispatch);

  useEffect(() => {
    let isCurrent = true;
    const send = (event: PracticeEvent) => isCurrent && dispatch(event);
    if (phase.name === 'loading') void load(scope, { isKnown, first }, phase.isEntry, send);
    if (phase.name === 'sending') void deliver(scope, phase.given, send, tellOtherTabs);
    return () => {
      isCurrent = false;
    };
  }, [phase, scope, isKnown, first, tellOtherTabs]);

  useEffect(() => {
    if (phase.name !== 'unsent' && phase.name !== 'unreachable') return;
    const again = () => dispatch({ type: 'retry' });
    const timer = setTimeout(again, phase.waitMs ?? backOffMs(phase.tries));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [phase]);

  useEffect(() => {
    if (phase.name === 'told') keepTold(tabStore, scope.name, phase.told);
    else if (phase.name !== 'loading') forgetTold(tabStore);
  }, [phase, scope.name]);

  useEffect(() => keepTally(tabStore, sessionOf(scope), tally), [scope, tally]);
  useRunMemo(scope, state);

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

  const restart = useCallback(() => {
    forgetRun(tabStore);
    dispatch({ type: 'restart' });
  }, []);

  const undo = useUndo(state, dispatch);
  return { state, submit, dispatch, discard, restart, undo };
}

/** A run through a set that is entered afresh begins with nothing; any other session goes on in its tab. */
function begin(scope: Scope): PracticeState {
  if (scope.set !== undefined && !isReturning()) return beginPractice([]);
  return beginPractice(readTally(tabStore, sessionOf(scope)), readRun(tabStore, scope.name)?.kept);
}

/** Topics and the mix of them are one session of the day; each set is one of its own. */
function sessionOf({ name, set }: Scope): string {
  const day = new Date(Date.now()).toDateString();
  return set === undefined ? day : `${day} ${name}`;
}
