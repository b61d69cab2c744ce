import type { Question } from '@/domain/question/question';

/** Says above the stem what is unusual about a question: nothing for a plain one. */
export function TwistNote({ question }: { question: Question }) {
  if (question.twist === 'pair')
    return <Note>A story you have met, with one requirement changed. Does the answer change as well?</Note>;
  return question.kind === 'reverse' ? <Note>The other way round: which requirement rules the option out?</Note> : null;
}

function Note({ children }: { children: string }) {
  return <p className="max-w-read border-l-4 border-accent pl-4 text-sm">{children}</p>;
}
