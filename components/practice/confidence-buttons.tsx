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
  /** False where letters are typed. */
  showsKeys: boolean;
  onSubmit: (confidence: Confidence) => void;
  onGiveUp: () => void;
}

/** One press says how sure the reader is and sends the answer: confidence is always stated before the verdict. */
export function ConfidenceButtons({ hint, missing, showsKeys, onSubmit, onGiveUp }: ConfidenceButtonsProps) {
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2">
      <legend className="sr-only">How sure are you? Choosing one submits your answer.</legend>
      <p role="status" className={`text-xs sm:col-span-2 ${hint ? 'font-semibold text-bad' : 'text-quiet'}`}>
        {hint ?? 'How sure are you? Your choice submits.'}
      </p>
      <div className="col-span-2 grid grid-cols-3 gap-px rounded-md border border-accent bg-accent sm:col-span-1">
        {confidenceKeys.map(({ confidence, label, key }) => (
          <button
            key={confidence}
            type="button"
            data-waiting={missing !== null || undefined}
            onClick={() => onSubmit(confidence)}
            className={`relative flex min-h-12 items-center justify-center gap-2 px-1 text-sm font-semibold transition-colors focus-visible:z-10 first:rounded-l-[0.4rem] last:rounded-r-[0.4rem] data-waiting:bg-sunken data-waiting:text-quiet ${tones[confidence]}`}
          >
            {label}
            {showsKeys && <KeyHint name={key} />}
          </button>
        ))}
      </div>
      <button
        type="button"
        onClick={onGiveUp}
        className="action-quiet text-sm max-sm:col-start-2 max-sm:row-start-1 max-sm:border-transparent max-sm:px-1 max-sm:underline max-sm:underline-offset-4 sm:min-h-12"
      >
        I don’t know
        {showsKeys && <KeyHint name={dontKnowKey} />}
      </button>
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
