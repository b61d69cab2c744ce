import { ButtonLink } from '@/components/ui/button-link';
import { ArrowRightIcon } from '@/components/ui/icons';
import type { Progress } from '@/domain/progress/summarise';
import type { PlanOutlook } from '@/domain/session/plan-outlook';
import { describeDue } from './describe-due';
import { asPlanned, describePlanned, withoutLater } from './describe-planned';
import { WeekAhead } from './week-ahead';

const ways = [
  { href: '/practice?show=mistakes', name: 'My mistakes' },
  { href: '/practice?show=confusions', name: 'What I mix up' },
  { href: '/practice?show=unseen', name: 'Not seen yet' },
  { href: '/practice?show=flagged', name: 'Flagged' },
  { href: '/practice/new', name: 'A set of your own' },
  { href: '/mock', name: 'A mock exam' },
];

/** Who comes back: what waits, and the way on. Nobody is told how long they were away. */
export function WelcomeBack({ progress, outlook }: { progress: Progress; outlook: PlanOutlook }) {
  const { title, text, action } = describePlanned(progress, outlook) ?? describeDue(withoutLater(progress, outlook));
  return (
    <section
      aria-labelledby="due-heading"
      className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]"
    >
      <div className="space-y-6">
        <h1 id="due-heading" className="font-serif text-3xl font-semibold tracking-[-0.02em]">
          {title}
        </h1>
        <p className="max-w-[34rem] text-lg text-quiet">{text}</p>
        <ButtonLink href="/practice" variant="primary" size="lg" className="px-6">
          {action}
          <ArrowRightIcon />
        </ButtonLink>
        <nav aria-label="Other ways to practise">
          <ul className="-ml-3 flex flex-wrap text-sm">
            {ways.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="button button-ghost">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <WeekAhead progress={asPlanned(progress, outlook)} />
    </section>
  );
}
