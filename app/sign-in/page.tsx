import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { AccountPage } from '@/components/account/account-page';
import { SignInIsland } from '@/components/account/sign-in-island';
import { ownPath } from '@/server/auth/own-path';
import { signedInBy } from '@/server/auth/session';
import { env } from '@/server/env';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

const DONE: Readonly<Record<string, string>> = {
  reset: 'Your new password is kept. Sign in with it.',
  verify: 'Your address is confirmed. Sign in.',
};

/** What the provider's way back says went wrong; other words are not passed on. */
const PROBLEMS: Readonly<Record<string, string>> = {
  not_admitted: 'You have no account here yet, and a new one needs an invite. Follow the link of your invite first.',
  account_not_linked: 'This address has an account already. Sign in with its password or passkey.',
};

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { next, error, done } = await searchParams;
  const path = ownPath(next);
  if ((await signedInBy(await headers())) !== null) redirect(path);
  const problem =
    error === undefined ? null : (PROBLEMS[String(error)] ?? 'The provider did not sign you in. Try again.');
  const query = path === '/' ? '' : `?next=${encodeURIComponent(path)}`;
  return (
    <AccountPage
      title="Sign in"
      intro={done === undefined ? null : <p role="status">{DONE[String(done)]}</p>}
      others={
        <>
          <p>
            <a className="link" href="/forgot">
              I have forgotten my password
            </a>
          </p>
          <p>
            No account yet?{' '}
            <a className="link" href={`/sign-up${query}`}>
              Sign up
            </a>
            . You can practise without one.
          </p>
        </>
      }
    >
      <SignInIsland next={path} provider={env().oidc?.name ?? null} problem={problem} />
    </AccountPage>
  );
}
