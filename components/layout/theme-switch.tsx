'use client';

import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const names: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' };
const yearSeconds = 365 * 24 * 60 * 60;

/** Light, dark, or as the system has it. A cookie carries the choice, so the server paints the next page right from the start. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    setChosen(next);
    const root = document.documentElement;
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    document.cookie = `checkpoint-theme=${next}; path=/; max-age=${next === 'system' ? 0 : yearSeconds}; samesite=lax`;
  };
  return (
    <fieldset className="flex items-center">
      <legend className="sr-only">Colours</legend>
      {Object.entries(names).map(([value, name]) => (
        <label
          key={value}
          className="relative flex min-h-11 items-center rounded-sm px-2.5 font-medium underline-offset-4 hover:text-ink has-checked:text-ink has-checked:underline has-checked:decoration-accent has-checked:decoration-2 has-focus-visible:outline-3 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={chosen === value}
            onChange={() => choose(value as Theme)}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
