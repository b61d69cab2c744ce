import { useId } from 'react';
import { StemText } from '@/components/text/stem-text';
import { Disclosure } from '@/components/ui/disclosure';
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
      <Disclosure summary={<span className="text-sm font-semibold">The story</span>} isOpen={position === 1} isFlush>
        <StemText stem={story} marks={[]} askId={null} />
      </Disclosure>
    </section>
  );
}
