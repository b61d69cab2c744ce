import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';

export const metadata: Metadata = { title: 'Welcome', robots: { index: false }, referrer: 'no-referrer' };

/** The link of a first administrator that is over. */
export default function WelcomeIsOver() {
  return (
    <MessagePage
      title="This link is over"
      action={
        <ButtonLink href="/sign-in" variant="primary" size="lg">
          Sign in
        </ButtonLink>
      }
    >
      <p>It makes the first administrator, once and within a day of the server’s start.</p>
      <p>If this server has no administrator yet, start it again: it prints a new link.</p>
    </MessagePage>
  );
}
