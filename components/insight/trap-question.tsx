import { InlineText } from '@/components/text/inline-text';
import { StemText } from '@/components/text/stem-text';
import type { DiscussedQuestion } from './trap';

const letterOf = (at: number) => String.fromCharCode(65 + at);

/** A question as it is talked about: its options have letters. */
export function TrapQuestion({ name, question: { question } }: { name: string; question: DiscussedQuestion }) {
  return (
    <div className="space-y-3 print:break-inside-avoid">
      <h3 className="label">{name}</h3>
      <StemText stem={question.stem} marks={[]} askId={null} />
      <ol className="space-y-1.5">
        {question.options.map(({ id, text }, at) => (
          <li key={id} className="flex gap-3">
            <span className="font-semibold text-quiet">{letterOf(at)}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <InlineText text={text} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What it is answered with and why, and why not with the other option of the trap. */
export function TrapAnswer({
  name,
  question: { question, answer, trap },
}: {
  name: string;
  question: DiscussedQuestion;
}) {
  const letter = (text: string) => letterOf(question.options.findIndex((option) => option.text === text));
  return (
    <div className="space-y-1 text-sm">
      <h4 className="label">{name}</h4>
      {answer.map(({ text, why }) => (
        <p key={text}>
          <span className="font-semibold text-good">
            {letter(text)}, <InlineText text={text} />
          </span>
          {': '}
          <InlineText text={why} />
        </p>
      ))}
      {trap !== null && (
        <p className="text-quiet">
          Not {letter(trap.text)}, <InlineText text={trap.text} />: <InlineText text={trap.why} />
        </p>
      )}
    </div>
  );
}
