'use client';

import { createContext, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CodeColours as Colours } from '@/domain/session/code-token';

export interface CodeBook {
  colours: Colours;
  /** Fetches the topic's colours, once. */
  want: () => void;
}

export const CodeContext = createContext<CodeBook | null>(null);

const fetched = new Map<string, Promise<Colours>>();

/**
 * Around the texts of one topic: their code takes its colours, which come after the text and move nothing. Without a connection, or where there
 * are none, code stays plain.
 */
export function CodeColours({ topic, children }: { topic: string; children: ReactNode }) {
  const [known, setKnown] = useState<{ topic: string; colours: Colours } | null>(null);
  const want = useCallback(() => {
    const request = fetched.get(topic) ?? fetchColours(topic);
    fetched.set(topic, request);
    void request.then((colours) => setKnown((before) => (before?.topic === topic ? before : { topic, colours })));
  }, [topic]);
  const book = useMemo(() => ({ colours: known?.topic === topic ? known.colours : {}, want }), [known, topic, want]);
  return <CodeContext value={book}>{children}</CodeContext>;
}

async function fetchColours(topic: string): Promise<Colours> {
  const response = await fetch(`/api/code?topic=${encodeURIComponent(topic)}`).catch(() => null);
  if (response?.ok) return response.json();
  fetched.delete(topic);
  return {};
}
