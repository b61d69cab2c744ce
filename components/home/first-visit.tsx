import { ButtonLink } from '@/components/ui/button-link';
import { ArrowRightIcon } from '@/components/ui/icons';
import { ForgettingCurve } from './forgetting-curve';
import { Specimen } from './specimen';

const steps = [
  {
    title: 'Answer a scenario',
    text: 'Written as the exam writes them, from a rule that AWS documents.',
  },
  {
    title: 'Read why',
    text: 'A reason for every option, the words that decide, the source and its date.',
  },
  {
    title: 'Meet it again in time',
    text: 'The rule comes back in another story, just before you would forget it. What you know comes rarely.',
  },
];

export interface FirstVisitProps {
  examVersion: string;
  items: number;
  hasAccount: boolean;
}

/** Who comes for the first time: what this is, and the first question one press away. */
export function FirstVisit({ examVersion, items, hasAccount }: FirstVisitProps) {
  return (
    <div className="space-y-12 sm:space-y-16">
      <section className="grid items-center gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)]">
        <div className="space-y-6">
          <h1 className="font-serif text-3xl font-semibold tracking-[-0.02em]">Learn the rule, not the question.</h1>
          <p className="max-w-[34rem] text-lg text-quiet">
            {items} rules for the AWS exam <span className="whitespace-nowrap">{examVersion}</span>, each asked in
            scenarios that change. Answer, see why every option is right or wrong, and keep what you learned.
          </p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <ButtonLink href="/practice" variant="primary" size="lg" className="px-6">
              Start practising
              <ArrowRightIcon />
            </ButtonLink>
            {!hasAccount && <p className="text-sm text-quiet">No account needed.</p>}
          </div>
          <p className="flex flex-wrap gap-x-6 text-sm">
            <a href="/practice/new" className="link inline-block py-1">
              Ways to practise
            </a>
            <a href="/mock" className="link inline-block py-1">
              Mock exams
            </a>
            <a href="#exam-heading" className="link inline-block py-1">
              Can {examVersion} still be taken?
            </a>
          </p>
        </div>
        <Specimen />
      </section>
      <section
        aria-labelledby="how-heading"
        className="grid gap-x-14 gap-y-8 border-t border-line pt-10 lg:grid-cols-2"
      >
        <div className="space-y-6">
          <h2 id="how-heading" className="font-serif text-xl font-semibold">
            How it works
          </h2>
          <ol className="space-y-5">
            {steps.map(({ title, text }, index) => (
              <li key={title} className="flex gap-4">
                <span
                  aria-hidden="true"
                  className="grid size-8 flex-none place-items-center rounded-full bg-accent-tint font-semibold text-accent"
                >
                  {index + 1}
                </span>
                <div className="max-w-md pt-0.5">
                  <h3 className="font-semibold">{title}</h3>
                  <p className="text-sm text-quiet">{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <ForgettingCurve />
      </section>
    </div>
  );
}
