import { ForgettingCurve } from './forgetting-curve';

export interface HeroProps {
  due: number;
  met: number;
  examVersion: string;
}

/** What this is, and the one thing to do. */
export function Hero({ due, met, examVersion }: HeroProps) {
  return (
    <section className="grid items-center gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      <div className="space-y-6">
        <h1 className="font-serif text-3xl font-semibold tracking-[-0.02em]">Learn the rule, not the question.</h1>
        <p className="max-w-[34rem] text-lg text-quiet">
          Scenario questions for the AWS exam {examVersion}, each from a rule with its reasons. Answer, see why every
          option is right or wrong, and meet the rule again, in other words, just before you would forget it.
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <a href="/practice" className="action px-6 text-base">
            {met === 0 ? 'Start practising' : 'Go on practising'}
          </a>
          <p className="text-sm text-quiet">{describeState(due, met)}</p>
        </div>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <a href="/practice/new" className="link inline-block py-1">
            Ways to practise
          </a>
          <a href="#exam-heading" className="link inline-block py-1">
            Can {examVersion} still be taken?
          </a>
        </p>
      </div>
      <ForgettingCurve />
    </section>
  );
}

function describeState(due: number, met: number): string {
  if (met === 0) return 'No account, no sign-up.';
  if (due === 0) return 'Nothing is due at the moment.';
  return due === 1 ? '1 rule is due today.' : `${due} rules are due today.`;
}
