import { InlineText } from '@/components/text/inline-text';
import type { Option } from '@/domain/question/question';
import { letterAt } from './choice-keys';
import { OptionBadge } from './option-badge';

export interface ChoicesInputProps {
  options: Option[];
  takesSeveral: boolean;
  chosen: string[];
  isLocked: boolean;
  labelledBy: string;
  onChoose: (optionId: string) => void;
}

/** Real radio buttons or checkboxes, each as large as its row. */
export function ChoicesInput({ options, takesSeveral, chosen, isLocked, labelledBy, onChoose }: ChoicesInputProps) {
  return (
    <fieldset aria-labelledby={labelledBy} disabled={isLocked} className="max-w-read space-y-2.5">
      {options.map((option, index) => {
        const isChosen = chosen.includes(option.id);
        return (
          <label
            key={option.id}
            className="relative flex min-h-13 items-start gap-3.5 rounded-md border border-line bg-surface px-3.5 py-3 transition-colors hover:border-edge has-checked:border-accent has-checked:bg-accent-tint has-checked:ring-1 has-checked:ring-accent has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type={takesSeveral ? 'checkbox' : 'radio'}
              name="choice"
              value={option.id}
              checked={isChosen}
              onChange={() => onChoose(option.id)}
              className="absolute inset-0 size-full cursor-[inherit] appearance-none rounded-md opacity-0"
            />
            <OptionBadge
              letter={letterAt(index)}
              shape={takesSeveral ? 'square' : 'round'}
              state={isChosen ? 'chosen' : 'open'}
            />
            <span className="min-w-0 pt-px">
              <InlineText text={option.text} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
