import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <MessagePage
      title="There is no such page"
      action={
        <>
          <ButtonLink href="/topics" variant="primary" size="lg">
            See all topics
          </ButtonLink>
          <ButtonLink href="/practice" size="lg">
            Go to practice
          </ButtonLink>
        </>
      }
    >
      <p>The address may be mistyped, or the topic may have been renamed. Nothing of your progress is lost.</p>
    </MessagePage>
  );
}
