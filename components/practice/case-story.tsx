import { useId } from 'react';
import { StemText } from '@/components/text/stem-text';
import type { QuestionCase } from '@/domain/question/question';

/** The story of a case above the stem of one of its questions: open at the first, and folded away once it was read. */
export function CaseStory({ shared }: { shared: QuestionCase }) {
  const { title, story, position, of } = shared;
  const id = useId();
  return (
    <section aria-labelledby={id} className="max-w-read space-y-2 border-l-4 border-edge pl-4">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      <p className="text-sm text-quiet">
        Question {position} of {of} of this case
      </p>
      <details open={position === 1}>
        <summary className="min-h-11 cursor-pointer py-2.5 text-sm font-semibold">The story</summary>
        <StemText stem={story} marks={[]} askId={null} />
      </details>
    </section>
  );
}
