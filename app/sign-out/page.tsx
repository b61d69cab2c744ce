import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { SignOutIsland } from '@/components/account/sign-out-island';

export const metadata: Metadata = { title: 'Sign out', robots: { index: false } };

export default function Page() {
  return (
    <AccountPage title="Sign out" intro="Your progress stays with your account.">
      <SignOutIsland />
    </AccountPage>
  );
}
