import { InlineText } from '@/components/text/inline-text';
import { readPieces } from '@/components/text/limited-markdown';
import { Select } from '@/components/ui/select';
import type { Option } from '@/domain/question/question';
import { letterAt } from './choice-keys';
import { OptionBadge } from './option-badge';

/** A closed select shows this much on a narrow phone; longer answers are written out in full beside the selects. */
const fits = 30;

export interface MatchingInputProps {
  prompts: Option[];
  options: Option[];
  pairs: Record<string, string>;
  isLocked: boolean;
  labelledBy: string;
  onChange: (pairs: Record<string, string>) => void;
}

/** Each prompt takes one answer from a plain select. */
export function MatchingInput({ prompts, options, pairs, isLocked, labelledBy, onChange }: MatchingInputProps) {
  const match = (prompt: string, option: string) => {
    const { [prompt]: _, ...others } = pairs;
    onChange(option === '' ? others : { ...others, [prompt]: option });
  };
  return (
    <fieldset aria-labelledby={labelledBy} disabled={isLocked} className="max-w-read min-w-0 space-y-5">
      {options.some(({ text }) => text.length > fits) && (
        <ul aria-label="Answers" className="space-y-1.5 rounded-md bg-sunken px-3.5 py-3 text-sm">
          {options.map(({ id, text }, index) => (
            <li key={id} className="flex items-start gap-3">
              <OptionBadge letter={letterAt(index)} shape="square" state="open" />
              <span className="min-w-0 pt-0.5">
                <InlineText text={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ol className="divide-y divide-line border-y border-line">
        {prompts.map((prompt, index) => (
          <li key={prompt.id} className="flex gap-3 py-4">
            <span aria-hidden="true" className="w-5 shrink-0 text-right font-semibold tabular-nums">
              {index + 1}.
            </span>
            <div className="min-w-0 flex-1 space-y-2">
              <label htmlFor={`match-${index}`} className="block">
                <InlineText text={prompt.text} />
              </label>
              <Select
                id={`match-${index}`}
                value={pairs[prompt.id] ?? ''}
                onChange={(event) => match(prompt.id, event.currentTarget.value)}
                className={`[&>select]:min-h-12 ${pairs[prompt.id] === undefined ? '' : '[&>select]:border-accent [&>select]:bg-accent-tint [&>select]:font-medium'}`}
              >
                <option value="">Choose …</option>
                {options.map((option, at) => (
                  <option key={option.id} value={option.id}>
                    {letterAt(at)}. {plain(option.text)}
                  </option>
                ))}
              </Select>
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** A select's entries hold text alone: code stands there without its backticks. */
function plain(text: string): string {
  return readPieces(text, 0)
    .map((piece) => piece.text)
    .join('');
}
