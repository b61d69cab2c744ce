import { type RefObject, useEffect, useRef, useState } from 'react';
import { EndDialog } from './end-dialog';
import { MockBar } from './mock-bar';
import { QuestionNavigator } from './question-navigator';
import { QuestionView } from './question-view';
import { ReviewView } from './review-view';
import type { MockInHand } from './use-mock';

/** The question on show or the review of all, with the ways between them. What is gone to has the focus at its heading. */
export function MockSheet({
  mock,
  headingRef,
}: {
  mock: MockInHand;
  headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { entries, at, view } = mock.sitting;
  const [isEnding, setIsEnding] = useState(false);
  const shown = view === 'review' ? 'review' : String(at);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    window.scrollTo(0, 0);
    headingRef.current?.focus({ preventScroll: true });
  }, [shown, headingRef]);

  const entry = entries[at - 1];
  if (entry === undefined) return null;
  const next = () => (at === entries.length ? mock.review() : mock.go(at + 1));
  const previous = () => mock.go(at - 1);
  const go = (position: number) => {
    mock.go(position);
    // Where it is on show already, nothing changes, and whoever asked for it is led there all the same.
    if (position === at) headingRef.current?.focus();
  };
  return (
    <div className="read-grid gap-y-8">
      {view === 'review' ? (
        <ReviewView
          entries={entries}
          headingRef={headingRef}
          onGo={mock.go}
          onBack={() => mock.go(at)}
          onEnd={() => setIsEnding(true)}
        />
      ) : (
        <div className="space-y-4">
          <QuestionView mock={mock} entry={entry} headingRef={headingRef} onNext={next} onPrevious={previous} />
          <MockBar
            isFirst={at === 1}
            isLast={at === entries.length}
            isFlagged={entry.flagged}
            onPrevious={previous}
            onNext={next}
            onFlag={mock.flag}
            onReview={mock.review}
          />
        </div>
      )}
      <aside
        aria-label="All questions"
        className={`mt-8 max-w-read lg:mt-0 lg:self-start lg:[@media(min-height:46rem)]:sticky lg:[@media(min-height:46rem)]:top-24 ${view === 'review' ? 'max-lg:hidden' : ''}`}
      >
        <QuestionNavigator entries={entries} at={view === 'question' ? at : null} onGo={go} />
      </aside>
      <EndDialog
        entries={entries}
        isOpen={isEnding}
        onClose={() => setIsEnding(false)}
        onEnd={() => {
          setIsEnding(false);
          mock.close('learner');
        }}
      />
    </div>
  );
}
