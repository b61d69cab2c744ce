import type { Confidence } from '@/domain/grading/verdict';
import { confidenceKeys, dontKnowKey } from './choice-keys';

const tones: Record<Confidence, string> = {
  guess: 'bg-accent-tint text-ink hover:bg-accent-mid',
  fairly: 'bg-accent-mid text-ink hover:bg-accent-tint',
  sure: 'bg-accent text-on-accent hover:bg-accent-deep',
};

export interface ConfidenceButtonsProps {
  hint: string | null;
  missing: string | null;
  onSubmit: (confidence: Confidence) => void;
  onGiveUp: () => void;
}

/** One press says how sure the reader is and sends the answer: confidence is always stated before the verdict. */
export function ConfidenceButtons({ hint, missing, onSubmit, onGiveUp }: ConfidenceButtonsProps) {
  return (
    <fieldset>
      <legend className="sr-only">How sure are you? Choosing one submits your answer.</legend>
      <div className="mb-2 flex min-h-6 items-baseline justify-between gap-4 text-xs">
        <p role="status" className={hint ? 'font-semibold text-wrong' : 'text-quiet'}>
          {hint ?? 'How sure are you? Your choice submits.'}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-3 gap-y-2">
        <div className="grid min-w-64 flex-1 grid-cols-3 gap-px overflow-hidden rounded-md border border-accent bg-accent has-focus-visible:overflow-visible">
          {confidenceKeys.map(({ confidence, label, key }) => (
            <button
              key={confidence}
              type="button"
              aria-disabled={missing !== null}
              onClick={() => onSubmit(confidence)}
              className={`flex min-h-12 items-center justify-center gap-2 px-1 text-sm font-semibold transition-colors first:rounded-l-[0.4rem] last:rounded-r-[0.4rem] aria-disabled:bg-sunken aria-disabled:text-quiet ${tones[confidence]}`}
            >
              {label}
              <KeyHint name={key} />
            </button>
          ))}
        </div>
        <button type="button" onClick={onGiveUp} className="action-quiet min-h-12 flex-auto text-sm sm:flex-none">
          I don’t know
          <KeyHint name={dontKnowKey} />
        </button>
      </div>
    </fieldset>
  );
}

/** The key that does the same, where there is likely a keyboard. */
export function KeyHint({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="key hidden font-normal opacity-80 md:[@media(hover:hover)]:inline-block">
      {name}
    </span>
  );
}
