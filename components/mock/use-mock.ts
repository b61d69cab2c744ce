import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { lastingStore } from '@/components/practice/text-store';
import type { MockResponse } from '@/domain/exam/exchange';
import { forgetMock, keepMock, readMock } from './kept-mock';
import { fetchMock, sendLast } from './mock-client';
import { advance, begun, type Sitting } from './mock-state';
import { type ServerClock, setClock } from './server-clock';
import { useOnShow } from './use-on-show';
import { useOneTab } from './use-one-tab';
import { useSending } from './use-sending';

export interface MockInHand {
  sitting: Sitting;
  /** Null until the server was heard. */
  clock: ServerClock | null;
  answer(response: MockResponse | null, struck: readonly string[]): void;
  flag(): void;
  go(position: number): void;
  review(): void;
  close(by: 'learner' | 'clock'): void;
  /** Tries again what did not work, or takes the exam over from another tab. */
  retry(): void;
  /** Asks the server how the exam stands. */
  look(): void;
}

/** An exam under way: what is given is kept on the device and sent, in order, whatever happens to the page. */
export function useMock(id: string): MockInHand {
  const [sitting, dispatch] = useReducer(advance, begun);
  const [clock, setRead] = useState<ServerClock | null>(null);
  const latest = useRef(sitting);
  const { phase, queue, at, view } = sitting;
  const hear = useCallback((now: string) => {
    const read = { serverMs: Date.parse(now), pageMs: performance.now(), deviceMs: Date.now() };
    setRead((before) => setClock(before, read));
  }, []);
  const spentMs = useOnShow(
    phase.name === 'sitting' && view === 'question' ? at : null,
    sitting.entries[at - 1]?.spentMs ?? 0,
  );
  useEffect(() => {
    latest.current = sitting;
  });

  const load = useCallback(
    async (isFirst: boolean) => {
      const reply = await fetchMock(id);
      if (reply.status === 'unreachable') return dispatch({ type: 'unreachable' });
      if (reply.status === 'refused') return isFirst && dispatch({ type: 'refused', message: reply.message });
      hear(reply.body.now);
      const kept = isFirst ? readMock(lastingStore, id) : null;
      dispatch(isFirst ? { type: 'loaded', state: reply.body, kept } : { type: 'looked', state: reply.body });
    },
    [id, hear],
  );
  useEffect(() => {
    if (phase.name === 'loading') void load(true);
  }, [phase.name, load]);

  useOneTab(id, phase.name, dispatch);
  useSending(id, sitting, dispatch, hear);

  useEffect(() => {
    if (phase.name === 'sitting' || phase.name === 'closing') keepMock(lastingStore, id, { at, queue: [...queue] });
    if (phase.name === 'ended') forgetMock(lastingStore, id);
  }, [id, phase.name, at, queue]);

  useEffect(() => {
    const away = () => {
      const { phase: current } = latest.current;
      if (current.name !== 'sitting') return;
      const left = advance(latest.current, { type: 'leave', spentMs: spentMs() });
      keepMock(lastingStore, id, { at: left.at, queue: [...left.queue] });
      sendLast(id, left.queue);
    };
    const back = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
    window.addEventListener('pagehide', away);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', away);
      window.removeEventListener('pageshow', back);
    };
  }, [id, spentMs]);

  const leave = () => view === 'question' && dispatch({ type: 'leave', spentMs: spentMs() });
  return {
    ...{ sitting, clock },
    answer: (response, struck) => dispatch({ type: 'answer', response, struck: [...struck], spentMs: spentMs() }),
    flag: () => dispatch({ type: 'flag', spentMs: spentMs() }),
    go: (position) => {
      leave();
      dispatch({ type: 'go', position });
    },
    review: () => {
      leave();
      dispatch({ type: 'review' });
    },
    close: (by) => {
      leave();
      dispatch({ type: 'close', by });
    },
    retry: () => dispatch({ type: 'retry' }),
    look: () => void load(false),
  };
}
