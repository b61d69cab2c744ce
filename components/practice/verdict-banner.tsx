import type { RefObject } from 'react';
import { formatReturn } from '@/components/text/format-day';
import { describeVerdict } from './describe-verdict';
import type { Told } from './practice-state';
import { VerdictIcon } from './verdict-icon';

const stated = { guess: 'a guess', fairly: 'fairly sure', sure: 'sure' };

export interface VerdictBannerProps {
  told: Told;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Right or not, in words, sign and colour; and when the rule returns. */
export function VerdictBanner({ told, headingRef }: VerdictBannerProps) {
  const { judged, answer, asked } = told;
  const gaveUp = 'dontKnow' in answer.response;
  const title = judged.correct ? 'Right' : gaveUp ? 'Now you know' : 'Not right';
  const tone = judged.correct
    ? 'border-good bg-good-tint'
    : gaveUp
      ? 'border-edge bg-sunken'
      : 'border-bad bg-bad-tint';
  const ink = judged.correct ? 'text-good' : gaveUp ? 'text-ink' : 'text-bad';
  return (
    <div className={`flex max-w-read items-start gap-3.5 rounded-r-md border-l-4 px-4 py-3.5 ${tone}`}>
      <VerdictIcon
        kind={judged.correct ? 'right' : gaveUp ? 'known' : 'wrong'}
        className={`mt-0.5 size-7 shrink-0 ${ink}`}
      />
      <div className="min-w-0">
        <h2
          ref={headingRef}
          id="verdict-heading"
          tabIndex={-1}
          aria-describedby="verdict-told"
          className={`font-serif text-xl font-semibold ${ink}`}
        >
          {title}
        </h2>
        <p id="verdict-told" role="status" className="text-sm">
          {describeVerdict(asked.question, answer.response, judged)} {describeMemory(told)}
        </p>
      </div>
    </div>
  );
}

function describeMemory({ judged, answer }: Told): string {
  const returns = `This rule returns ${formatReturn(judged.dueAt, Date.now())}.`;
  if ('dontKnow' in answer.response) return returns;
  if (judged.correct && answer.confidence === 'guess')
    return `You called it a guess, so it comes back sooner. ${returns}`;
  if (!judged.correct && answer.confidence === 'sure')
    return `You were ${stated.sure}: worth a careful look. ${returns}`;
  return `You said: ${stated[answer.confidence]}. ${returns}`;
}
