'use client';

import { MessagePage } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <MessagePage
      title="Something broke on our side"
      action={
        <>
          <Button variant="primary" size="lg" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/practice" size="lg">
            Go to practice
          </ButtonLink>
        </>
      }
    >
      <p>
        This page could not be made. Every answer that was acknowledged is kept; one that was not is sent when you
        practise next.
      </p>
    </MessagePage>
  );
}
