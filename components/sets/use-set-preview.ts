import { useEffect, useState } from 'react';

/** What a set in the making comes to. */
export interface Preview {
  query: string;
  notices: string[];
  holds: number;
  ready: number;
}

const pauseMs = 200;

/** Asks the server what the set of a query comes to, a moment after it last changed. Null until the first answer; what was told stays on show meanwhile. */
export function useSetPreview(query: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      void fetchPreview(query, aborter.signal).then((told) => told && setPreview(told));
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [query]);
  return preview;
}

async function fetchPreview(query: string, signal: AbortSignal): Promise<Preview | null> {
  try {
    const response = await fetch(`/api/practice/set?${query}`, { signal });
    return response.ok ? ((await response.json()) as Preview) : null;
  } catch {
    // Without an answer the form works all the same: it leads to the set, and that page tells what there is.
    return null;
  }
}
