import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { ArrowRightIcon } from '@/components/ui/icons';
import type { StartMock } from '@/domain/exam/exchange';
import { OfferList } from './offer-list';
import { PastMocks } from './past-mocks';

/** What stands before a mock exam: what it is, the one under way, those `assigned`, the forms on offer, and those that were sat. */
export function MockStart({ start, assigned }: { start: StartMock; assigned: ReactNode }) {
  const { open, offers, past, extraMinutes } = start;
  return (
    <div className="space-y-12">
      <div className="max-w-read space-y-4">
        <h1 className="font-serif text-2xl font-semibold">Mock exams</h1>
        <p className="text-lg text-quiet">
          The exam as it is sat: one question at a time, a clock, and no feedback until the end. Nothing is adapted to
          you, and the questions come in words that you have not met, as far as the bank has them.
        </p>
        <p>
          The score is an estimate: AWS publishes neither its mix of question kinds nor its scale. What you miss comes
          back in practice.
        </p>
      </div>
      {open && (
        <section aria-labelledby="open-heading" className="max-w-read space-y-4 border-l-4 border-marker py-1 pl-5">
          <h2 id="open-heading" className="font-serif text-xl font-semibold">
            An exam is under way
          </h2>
          <p>
            {open.title}. Its clock runs on while you are away. It goes on where you left it, on any device where you
            are known.
          </p>
          <ButtonLink href={`/mock/${open.id}`} variant="primary" size="lg">
            Go on with the exam
            <ArrowRightIcon />
          </ButtonLink>
        </section>
      )}
      {assigned}
      <section aria-labelledby="offers-heading" className="space-y-5">
        <h2 id="offers-heading" className="font-serif text-xl font-semibold">
          {open ? 'Forms of exam' : 'Begin one'}
        </h2>
        <OfferList offers={offers} extraMinutes={extraMinutes} hasOpen={open !== null} />
      </section>
      <PastMocks past={past} />
    </div>
  );
}
