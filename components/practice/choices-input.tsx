import { InlineText } from '@/components/text/inline-text';
import { StrikeIcon } from '@/components/ui/icons';
import type { Option } from '@/domain/question/question';
import { letterAt } from './choice-keys';
import { OptionBadge } from './option-badge';

export interface ChoicesInputProps {
  options: Option[];
  takesSeveral: boolean;
  chosen: string[];
  struck: readonly string[];
  isLocked: boolean;
  labelledBy: string;
  onChoose: (optionId: string) => void;
  onStrike: (optionId: string) => void;
}

/** Real radio buttons or checkboxes, each as large as its row but for the button that strikes the option out. */
export function ChoicesInput({ options, labelledBy, isLocked, chosen, struck, ...rest }: ChoicesInputProps) {
  return (
    <fieldset aria-labelledby={labelledBy} disabled={isLocked} className="max-w-read min-w-0 space-y-2.5">
      {options.map((option, index) => (
        <ChoiceRow
          key={option.id}
          option={option}
          letter={letterAt(index)}
          isChosen={chosen.includes(option.id)}
          isStruck={struck.includes(option.id)}
          {...rest}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceRowProps extends Pick<ChoicesInputProps, 'takesSeveral' | 'onChoose' | 'onStrike'> {
  option: Option;
  letter: string;
  isChosen: boolean;
  isStruck: boolean;
}

function ChoiceRow({ option, letter, isChosen, isStruck, takesSeveral, onChoose, onStrike }: ChoiceRowProps) {
  return (
    <div
      data-struck={isStruck || undefined}
      className="group flex items-stretch rounded-md border border-line bg-surface transition-colors focus-within:z-10 hover:border-edge has-checked:border-accent has-checked:bg-accent-tint has-checked:ring-1 has-checked:ring-accent data-struck:border-dashed data-struck:bg-transparent"
    >
      <label className="relative flex min-h-13 min-w-0 flex-1 items-start gap-3.5 rounded-md py-3 pl-3.5 has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <input
          type={takesSeveral ? 'checkbox' : 'radio'}
          name="choice"
          value={option.id}
          checked={isChosen}
          onChange={() => onChoose(option.id)}
          className="absolute inset-0 size-full cursor-[inherit] appearance-none rounded-md opacity-0"
        />
        <OptionBadge letter={letter} shape={takesSeveral ? 'square' : 'round'} state={isChosen ? 'chosen' : 'open'} />
        <span className="min-w-0 pt-px group-data-struck:text-quiet group-data-struck:line-through">
          <InlineText text={option.text} />
          {isStruck && <span className="sr-only"> (struck out)</span>}
        </span>
      </label>
      <button
        type="button"
        aria-label={`Strike out ${letter}`}
        title={isStruck ? 'Strike back in' : 'Strike out'}
        aria-pressed={isStruck}
        onClick={() => onStrike(option.id)}
        className="grid min-h-11 w-11 shrink-0 place-items-center self-stretch rounded-md text-quiet/80 transition-colors hover:text-ink aria-pressed:text-ink disabled:invisible"
      >
        <StrikeIcon />
      </button>
    </div>
  );
}
