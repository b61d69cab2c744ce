import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { VerifyIsland } from '@/components/account/verify-island';
import { ownPath } from '@/server/auth/own-path';

// The address is a secret: no other site is told it.
export const metadata: Metadata = { title: 'Confirm', robots: { index: false }, referrer: 'no-referrer' };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { token, next } = await searchParams;
  return (
    <AccountPage
      title="Confirm"
      intro="You have followed a link in our letter. Press the button if you asked for it."
      others={
        <p>
          Is the link too old?{' '}
          <a className="link" href="/sign-in">
            Sign in
          </a>
          : where the address still waits for this, another letter is sent.
        </p>
      }
    >
      <VerifyIsland token={String(token ?? '')} next={ownPath(next)} />
    </AccountPage>
  );
}
