import { type ComponentType, useEffect, useState } from 'react';
import type { VerdictViewProps } from './verdict-view';

type View = ComponentType<VerdictViewProps>;

const againMs = 3_000;
let fetched: View | null = null;

/** Fetches what shows a verdict: not with the page, as the question comes first, but at the first sign that an answer is coming. */
export async function fetchVerdictView(): Promise<View | null> {
  try {
    fetched ??= (await import('./verdict-view')).VerdictView;
  } catch {
    // Without a network: it is asked for again where it is needed.
  }
  return fetched;
}

/** What shows a verdict; null while it is on its way. It is on hand as soon as a key or a finger was put to the page. */
export function useVerdictView(isWanted: boolean): View | null {
  const [View, setView] = useState<View | null>(() => fetched);
  useEffect(() => {
    if (View !== null) return;
    const get = async () => {
      const view = await fetchVerdictView();
      if (view !== null) setView(() => view);
    };
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) window.addEventListener(sign, get, { once: true });
    if (isWanted) void get();
    const timer = isWanted ? setInterval(get, againMs) : undefined;
    return () => {
      for (const sign of signs) window.removeEventListener(sign, get);
      clearInterval(timer);
    };
  }, [View, isWanted]);
  return View;
}
