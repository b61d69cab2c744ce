'use client';

import { MessagePage } from '@/components/layout/message-page';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <MessagePage
      title="Something broke on our side"
      action={
        <button type="button" className="action" onClick={reset}>
          Try again
        </button>
      }
    >
      <p>
        This page could not be made. Every answer that was acknowledged is kept; one that was not is sent when you
        practise next.
      </p>
    </MessagePage>
  );
}
