import { ConceptText } from '@/components/text/concept-text';
import { ShareOfOthers } from './around/share-of-others';
import { OptionBadge } from './option-badge';
import { asSentence, type ReviewedOption } from './review-options';
import { VerdictIcon } from './verdict-icon';

export interface OptionReviewProps {
  options: ReviewedOption[];
  isMultiple: boolean;
  /** Which share of others took it, by option id (0 to 1); null while that is not known. */
  shares: Record<string, number> | null;
}

/** Each option with its reason; the right ones stand out by frame, sign and word. */
export function OptionReview({ options, isMultiple, shares }: OptionReviewProps) {
  return (
    <div className="max-w-read [grid-area:options]">
      <h3 className="sr-only">Why each option is right or wrong</h3>
      <ul className="divide-y divide-line border-y border-line">
        {options.map((reviewed) => (
          <ReviewedRow
            key={reviewed.option.id}
            reviewed={reviewed}
            shape={isMultiple ? 'square' : 'round'}
            share={shares === null ? null : (shares[reviewed.option.id] ?? 0)}
          />
        ))}
      </ul>
    </div>
  );
}

interface ReviewedRowProps {
  reviewed: ReviewedOption;
  shape: 'round' | 'square';
  share: number | null;
}

function ReviewedRow({ reviewed, shape, share }: ReviewedRowProps) {
  const { option, letter, isRight, isChosen, standing, reason } = reviewed;
  const ground = isRight
    ? 'border-l-good bg-good-tint'
    : isChosen
      ? 'border-l-bad bg-bad-tint'
      : 'border-l-transparent';
  return (
    <li className={`flex gap-3.5 border-l-4 px-3.5 py-4 print:py-2 ${ground}`}>
      <OptionBadge letter={letter} shape={shape} state={isRight ? 'right' : isChosen ? 'wrong' : 'open'} />
      <div className="min-w-0 flex-1 space-y-1 pt-px">
        {standing && (
          <p className={`flex items-center gap-1.5 text-xs font-semibold ${isRight ? 'text-good' : 'text-bad'}`}>
            <VerdictIcon kind={isRight ? 'right' : 'wrong'} className="size-4 shrink-0" />
            {standing}
          </p>
        )}
        <p className={isRight ? 'font-semibold' : 'font-medium'}>
          <ConceptText text={option.text} />
        </p>
        <p className="text-sm text-ink/90">
          <ConceptText text={asSentence(reason)} />
        </p>
      </div>
      <ShareOfOthers share={share} />
    </li>
  );
}
