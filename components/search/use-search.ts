import { useEffect, useState } from 'react';
import type { SearchReply } from '@/domain/session/search-reply';

/** `found` says for which query; it stays while the next one is under way. */
export type SearchState =
  | { status: 'idle' }
  | { status: 'found'; query: string; reply: SearchReply }
  | { status: 'offline' | 'failed'; query: string };

/** What a query finds. The latest query wins: what was asked before is called off. */
export function useSearch(typed: string): SearchState {
  const query = typed.trim();
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  useEffect(() => {
    if (query === '') {
      setState({ status: 'idle' });
      return;
    }
    const call = new AbortController();
    void ask(query, call.signal).then((next) => {
      if (!call.signal.aborted) setState(next);
    });
    return () => call.abort();
  }, [query]);
  return state;
}

async function ask(query: string, signal: AbortSignal): Promise<SearchState> {
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(query)}`, { signal });
    if (!response.ok) return { status: 'failed', query };
    return { status: 'found', query, reply: (await response.json()) as SearchReply };
  } catch {
    // fetch rejects for one reason that matters here: nobody answered.
    return { status: navigator.onLine ? 'failed' : 'offline', query };
  }
}
