import { type ReactNode, useId } from 'react';

export interface SwitchProps {
  label: ReactNode;
  hint?: ReactNode;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** A press just now is still being kept: the next one does nothing, and the focus stays. */
  isBusy?: boolean;
}

/** Something that is on or off, at once. A checkbox underneath: it works wherever one does. */
export function Switch({ label, hint, isOn, onChange, isBusy = false }: SwitchProps) {
  const id = useId();
  return (
    <label className="group flex min-h-touch items-center gap-4 py-1.5 has-aria-disabled:cursor-not-allowed has-aria-disabled:text-quiet">
      <span className="min-w-0 flex-1">
        <span className="block">{label}</span>
        {hint && (
          <span id={id} className="block text-xs text-quiet">
            {hint}
          </span>
        )}
      </span>
      <span className="relative h-7 w-12 flex-none rounded-full has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-disabled={isBusy || undefined}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => !isBusy && onChange(event.target.checked)}
          className="peer absolute inset-0 size-full cursor-[inherit] appearance-none rounded-full border border-edge bg-sunken outline-none transition-colors checked:border-accent checked:bg-accent aria-disabled:border-line aria-disabled:checked:bg-edge"
        />
        <span className="pointer-events-none absolute top-1 left-1 size-5 rounded-full border border-edge bg-surface transition-transform peer-checked:translate-x-5 peer-checked:border-transparent" />
      </span>
    </label>
  );
}
