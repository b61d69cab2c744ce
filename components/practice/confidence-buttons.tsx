import type { ReactNode } from 'react';
import { ActionKey } from '@/components/keys/key-hint';
import type { Confidence } from '@/domain/grading/verdict';
import { confidences } from './choice-keys';
import { ShowOptions } from './show-options';

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
  /** What can be done with the question besides answering it. */
  tools: ReactNode;
  /** Uncovers the options, which nobody can be sure of before; null where they are on show. */
  onShowOptions: (() => void) | null;
  onSubmit: (confidence: Confidence) => void;
  onGiveUp: () => void;
}

/** One press says how sure the reader is and sends the answer: confidence is always stated before the verdict. */
export function ConfidenceButtons(props: ConfidenceButtonsProps) {
  const { hint, missing, showsKeys, tools, onShowOptions, onSubmit, onGiveUp } = props;
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 [grid-template-areas:'hint_hint'_'tools_dont'_'sure_sure'] sm:[grid-template-areas:'hint_tools'_'sure_dont']">
      <legend className="sr-only">How sure are you? Choosing one submits your answer.</legend>
      <p role="status" className={`text-xs [grid-area:hint] ${hint ? 'font-semibold text-bad' : 'text-quiet'}`}>
        {hint ?? (onShowOptions ? 'Your answer first, then the options.' : 'How sure are you? Your choice submits.')}
      </p>
      <div className="-ml-3 [grid-area:tools] sm:-mr-3 sm:ml-0">{tools}</div>
      {onShowOptions ? (
        <div className="[grid-area:sure]">
          <ShowOptions onShow={onShowOptions} />
        </div>
      ) : (
        <div className="grid grid-cols-3 gap-px rounded-md border border-accent bg-accent [grid-area:sure]">
          {confidences.map(({ confidence, label, action }) => (
            <button
              key={confidence}
              type="button"
              data-waiting={missing !== null || undefined}
              onClick={() => onSubmit(confidence)}
              className={`relative flex min-h-12 items-center justify-center gap-2 px-1 text-sm font-semibold transition-colors focus-visible:z-10 first:rounded-l-[0.4rem] last:rounded-r-[0.4rem] data-waiting:bg-sunken data-waiting:text-quiet ${tones[confidence]}`}
            >
              {label}
              {showsKeys && <ActionKey action={action} />}
            </button>
          ))}
        </div>
      )}
      <button
        type="button"
        onClick={onGiveUp}
        className="action-quiet text-sm [grid-area:dont] max-sm:border-transparent max-sm:px-1 max-sm:underline max-sm:underline-offset-4 sm:min-h-12"
      >
        I don’t know
        {showsKeys && <ActionKey action="give up" />}
      </button>
    </fieldset>
  );
}
