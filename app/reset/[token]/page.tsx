import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { ResetIsland } from '@/components/account/reset-island';
import { MessagePage } from '@/components/layout/message-page';
import { ButtonLink } from '@/components/ui/button-link';
import { isResetLink } from '@/server/auth/choose-password';

// The address is a secret: no other site is told it.
export const metadata: Metadata = { title: 'New password', robots: { index: false }, referrer: 'no-referrer' };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isResetLink(token)))
    return (
      <MessagePage
        title="This link is over"
        action={
          <ButtonLink href="/forgot" variant="primary" size="lg">
            Ask for another link
          </ButtonLink>
        }
      >
        <p>
          It lets somebody choose a new password once, within an hour. If you have chosen one by it already, that is the
          one to{' '}
          <a className="link" href="/sign-in">
            sign in
          </a>{' '}
          with.
        </p>
      </MessagePage>
    );
  return (
    <AccountPage
      title="New password"
      intro="Every device that is signed in now is signed out."
      others={
        <a className="link" href="/forgot">
          Ask for another link
        </a>
      }
    >
      <ResetIsland token={token} />
    </AccountPage>
  );
}
