import { PastMockList } from '@/components/mock/past-mock-list';
import { ButtonLink } from '@/components/ui/button-link';
import type { PastMock } from '@/domain/exam/exchange';
import { Section } from './section';

const MOST_SHOWN = 3;

/** Mock exams that were sat, the latest first, with their scores. */
export function MockSection({ past }: { past: readonly PastMock[] }) {
  return (
    <Section id="mocks" title="Mock exams">
      {past.length === 0 ? (
        <p className="max-w-read text-quiet">
          You have sat none yet. The score of one stands here, to be held against the prediction.
        </p>
      ) : (
        <PastMockList past={past.slice(0, MOST_SHOWN)} />
      )}
      <ButtonLink href="/mock">{past.length > MOST_SHOWN ? 'All mock exams' : 'Sit a mock exam'}</ButtonLink>
    </Section>
  );
}
