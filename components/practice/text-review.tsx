import { ConceptText } from '@/components/text/concept-text';
import type { Response } from '@/domain/question/question';
import { asSentence } from './review-options';
import type { Reviewed } from './reviewed';
import { Standing } from './standing';

/** What was typed, verbatim, over what is accepted. */
export function TextReview({ response, judged }: { response: Response; judged: Reviewed }) {
  const [answer, ...others] = Array.isArray(judged.key) ? judged.key : [];
  const typed = 'text' in response ? response.text : null;
  const reasons = Object.entries(judged.reasons).filter(([, reason]) => reason !== '');
  return (
    <div className="max-w-read [grid-area:options]">
      <h3 className="sr-only">The answer</h3>
      <div className="divide-y divide-line border-y border-line">
        {typed !== null && (
          <div className={`border-l-4 px-3.5 py-3.5 ${judged.correct ? 'border-l-good' : 'border-l-bad bg-bad-tint'}`}>
            <Standing kind={judged.correct ? 'right' : 'wrong'}>
              {judged.correct ? 'Right, your answer' : 'Your answer, not right'}
            </Standing>
            <p className="font-mono whitespace-pre-wrap [overflow-wrap:anywhere]">{typed}</p>
          </div>
        )}
        <div className="space-y-1 border-l-4 border-l-good bg-good-tint px-3.5 py-3.5">
          <Standing kind="right">Accepted answer</Standing>
          <p className="font-mono font-semibold [overflow-wrap:anywhere]">{answer}</p>
          {others.length > 0 && (
            <p className="text-sm [overflow-wrap:anywhere]">
              Also accepted: <span className="font-mono">{others.join(', ')}</span>
            </p>
          )}
          {reasons.map(([id, reason]) => (
            <p key={id} className="text-sm text-ink/90">
              <ConceptText text={asSentence(reason)} />
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
