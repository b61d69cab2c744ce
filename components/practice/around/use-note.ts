import { useCallback, useEffect, useRef, useState } from 'react';
import { lastingStore } from '../text-store';
import { saveMarks } from './around-client';
import { keepNote, readNote, sendNote } from './note-outbox';

export type NoteState =
  | { status: 'idle' | 'typing' | 'saving' | 'saved' }
  | { status: 'waiting'; survivesClosing: boolean }
  | { status: 'refused'; message: string };

export interface NoteInHand {
  /** Null while the server's note is not known. */
  text: string | null;
  state: NoteState;
  write(text: string): void;
}

const restMs = 700;
const againMs = 10_000;

/** One's own note, saved by itself when the writing rests. What could not be sent is kept on this device until it could. */
export function useNote(issued: string, stored: string | null): NoteInHand {
  const [own, setOwn] = useState<string | null>(() => readNote(lastingStore, issued));
  const [state, setState] = useState<NoteState>({ status: own === null ? 'idle' : 'typing' });
  const latest = useRef(own);
  const survives = useRef(true);

  const send = useCallback(
    async (note: string) => {
      setState({ status: 'saving' });
      const reply = await sendNote(lastingStore, { issued, note }, saveMarks);
      if (latest.current !== note) return;
      if (reply.status === 'ok') setState({ status: 'saved' });
      else if (reply.status === 'refused') setState({ status: 'refused', message: reply.message });
      else setState({ status: 'waiting', survivesClosing: survives.current });
    },
    [issued],
  );

  useEffect(() => {
    if (own === null || state.status !== 'typing') return;
    const timer = setTimeout(() => void send(own), restMs);
    return () => clearTimeout(timer);
  }, [own, state, send]);

  useEffect(() => {
    if (own === null || state.status !== 'waiting') return;
    const again = () => void send(own);
    const timer = setTimeout(again, againMs);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [own, state, send]);

  // Going on before the writing has rested leaves nothing behind.
  useEffect(
    () => () => {
      const unsent = readNote(lastingStore, issued);
      if (unsent !== null) void sendNote(lastingStore, { issued, note: unsent }, saveMarks);
    },
    [issued],
  );

  const write = useCallback(
    (text: string) => {
      latest.current = text;
      survives.current = keepNote(lastingStore, { issued, note: text });
      setOwn(text);
      setState({ status: 'typing' });
    },
    [issued],
  );
  return { text: own ?? stored, state, write };
}
