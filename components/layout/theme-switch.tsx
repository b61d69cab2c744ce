'use client';

import { useEffect, useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const changed = 'checkpoint:theme';

const themes: { theme: Theme; name: string }[] = [
  { theme: 'system', name: 'System' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
];

/** Light, dark, or as the system has it. A cookie carries the choice, so the server paints the next page right from the start. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    setChosen(next);
    const root = document.documentElement;
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    window.dispatchEvent(new Event(changed));
    void keepTheme(next);
  };
  // There may be two of these on a page.
  useEffect(() => {
    const follow = () =>
      setChosen(themes.find(({ theme: one }) => one === document.documentElement.dataset.theme)?.theme ?? 'system');
    window.addEventListener(changed, follow);
    return () => window.removeEventListener(changed, follow);
  }, []);
  return (
    <fieldset className="theme-switch inline-flex min-w-0 flex-wrap items-center rounded-md border border-line p-0.5 [@media(scripting:none)]:hidden">
      <legend className="sr-only">Colours</legend>
      {themes.map(({ theme: value, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => choose(value)}
          className="min-h-8 rounded-sm px-3 font-medium transition-colors hover:text-ink aria-pressed:bg-accent-tint aria-pressed:text-accent-deep pointer-coarse:min-h-touch"
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** Without a connection the choice holds for this page alone, which the reader sees: nothing needs to be said. */
async function keepTheme(theme: Theme): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch('/theme', { method: 'POST', headers, body: JSON.stringify({ theme }), keepalive: true }).catch(
    () => null,
  );
}
