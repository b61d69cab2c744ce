import { useEffect, useRef } from 'react';
import { hearsKeys } from '@/components/keys/hears-keys';

export interface RecallInputProps {
  text: string;
  isLocked: boolean;
  labelledBy: string;
  onChange: (text: string) => void;
  onEnter: () => void;
}

/** The answer typed, with no help from the browser. A letter typed beside the field goes into it: no key means anything else here. */
export function RecallInput({ text, isLocked, labelledBy, onChange, onEnter }: RecallInputProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !hearsKeys(event)) return;
      // The field takes the focus before the key is typed, so the key itself is left to the browser.
      if (event.key.length === 1 && event.key !== ' ' && event.key !== '?') field.current?.focus();
    };
    // Before any other that hears keys: none of them has a say here.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <form
      className="max-w-read space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <input
        ref={field}
        type="text"
        name="recall"
        value={text}
        disabled={isLocked}
        aria-labelledby={labelledBy}
        aria-describedby="recall-help"
        maxLength={200}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="send"
        onChange={(event) => onChange(event.currentTarget.value)}
        className="min-h-13 w-full rounded-md border border-edge bg-surface px-3.5 py-3 text-base focus:border-accent disabled:text-quiet"
      />
      <p id="recall-help" className="text-xs text-quiet">
        Capitals, spaces around it and quotes do not matter. Enter submits as fairly sure.
      </p>
    </form>
  );
}
