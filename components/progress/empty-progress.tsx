import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** Before the first answer: what will stand here, and how to get it. */
export function EmptyProgress({ items }: { items: number }) {
  return (
    <EmptyState
      title="Nothing to show yet"
      action={
        <ButtonLink href="/practice" variant="primary" size="lg">
          Answer a first question
        </ButtonLink>
      }
    >
      <p>
        Answer a first question, and this page begins to show what you know, what is about to fade, and when each of{' '}
        {items} rules comes back.
      </p>
    </EmptyState>
  );
}
