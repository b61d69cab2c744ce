import { ActionKey } from '@/components/keys/key-hint';
import { ActionBar } from '@/components/practice/action-bar';
import { Button } from '@/components/ui/button';
import { FlagIcon, TopicsIcon } from '@/components/ui/icons';

export interface MockBarProps {
  isFirst: boolean;
  isLast: boolean;
  isFlagged: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onFlag: () => void;
  onReview: () => void;
}

/** The way through the exam, always in reach. */
export function MockBar({ isFirst, isLast, isFlagged, onPrevious, onNext, onFlag, onReview }: MockBarProps) {
  return (
    <ActionBar>
      <div className="flex flex-wrap items-center justify-between gap-1 sm:gap-2">
        <Button aria-disabled={isFirst || undefined} onClick={onPrevious} className="px-2.5 max-[23rem]:px-1.5 sm:px-3">
          Previous
          <ActionKey action="mock previous" />
        </Button>
        <div className="flex gap-1">
          <Button
            variant="ghost"
            aria-pressed={isFlagged}
            onClick={onFlag}
            className="px-2.5 max-[23rem]:px-1.5 sm:px-3"
          >
            <FlagIcon className="max-[23rem]:hidden" />
            Flag
            <ActionKey action="flag" />
          </Button>
          {/* Where there is room for one way to the review, the last question has it already. */}
          <Button
            variant="ghost"
            onClick={onReview}
            className={`px-2.5 max-[23rem]:px-1.5 sm:px-3 ${isLast ? 'max-sm:hidden' : ''}`}
          >
            <TopicsIcon className="size-5 max-sm:hidden" />
            Review
            <ActionKey action="mock review" />
          </Button>
        </div>
        <Button variant="primary" onClick={onNext} className="px-4 text-sm">
          {isLast ? 'To the review' : 'Next'}
          <ActionKey action="mock next" />
        </Button>
      </div>
    </ActionBar>
  );
}
