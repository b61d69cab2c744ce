'use client';

import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

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
    void keepTheme(next);
  };
  return (
    <fieldset className="-ml-2.5 flex items-center [@media(scripting:none)]:hidden">
      <legend className="sr-only">Colours</legend>
      {themes.map(({ theme: value, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => choose(value)}
          className="min-h-11 px-2.5 font-medium decoration-accent decoration-2 underline-offset-4 hover:text-ink aria-pressed:text-ink aria-pressed:underline"
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
