import { useState } from 'react';
import { type Sent, send } from './send';

export interface Sending<T> {
  isSending: boolean;
  /** Why the last one was refused; null where it was not. */
  refusal: Extract<Sent<T>, { status: 'refused' }> | null;
  /** The refusal is of something that was changed since. */
  forget: () => void;
  /** Sends once at a time; `then` is called where it was done. */
  ask: (method: 'POST' | 'PUT' | 'DELETE', path: string, body: object, then: (told: T) => void) => Promise<void>;
}

/** A change that is asked of the server, and what came of it. */
export function useSend<T = unknown>(): Sending<T> {
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<Sending<T>['refusal']>(null);
  const ask: Sending<T>['ask'] = async (method, path, body, then) => {
    if (isSending) return;
    setIsSending(true);
    setRefusal(null);
    const sent = await send<T>(method, path, body);
    setIsSending(false);
    if (sent.status === 'ok') then(sent.body);
    else setRefusal(sent);
  };
  return { isSending, refusal, forget: () => setRefusal(null), ask };
}
