import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountPage } from '@/components/account/account-page';
import { WelcomeIsland } from '@/components/account/welcome-island';
import { isWelcome } from '@/server/auth/first-administrator';

// The address is a secret: no other site is told it.
export const metadata: Metadata = { title: 'Welcome', robots: { index: false }, referrer: 'no-referrer' };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!(await isWelcome(token))) notFound();
  return (
    <AccountPage
      title="Welcome to Checkpoint"
      intro="This makes the account that looks after this server: it lets people in, and keeps them out. The link works once."
    >
      <WelcomeIsland token={token} />
    </AccountPage>
  );
}
