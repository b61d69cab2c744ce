import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { ResetIsland } from '@/components/account/reset-island';

// The address is a secret: no other site is told it.
export const metadata: Metadata = { title: 'New password', robots: { index: false }, referrer: 'no-referrer' };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
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
