import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { ForgotIsland } from '@/components/account/forgot-island';
import { env } from '@/server/env';

export const metadata: Metadata = { title: 'New password', robots: { index: false } };

export default function Page() {
  return (
    <AccountPage
      title="New password"
      intro="We write to the address of your account. The link in the letter lets you choose a new password."
      others={
        <a className="link" href="/sign-in">
          Back to signing in
        </a>
      }
    >
      <ForgotIsland hasMail={env().mail !== null} />
    </AccountPage>
  );
}
