import { StemText } from '@/components/text/stem-text';
import type { Question } from '@/domain/question/question';
import { CaseStory } from './case-story';
import { TwistNote } from './twist-note';
import { LoadingOptions } from './waiting';

/**
 * A question to be read while it is asked for. Its options wait until it can be answered: some readers like to answer before they see them.
 */
export function QuestionAhead({ question }: { question: Question }) {
  return (
    <div className="read-grid">
      <div className="space-y-7">
        {question.case && <CaseStory shared={question.case} />}
        <TwistNote question={question} />
        <StemText stem={question.stem} marks={[]} askId="ask" />
        <div aria-hidden="true" className="max-w-read space-y-3 motion-safe:animate-pulse">
          <LoadingOptions count={Math.max(1, question.options.length)} />
        </div>
        <p role="status" className="sr-only">
          Loading the options
        </p>
      </div>
    </div>
  );
}
