import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { AccountPage } from '@/components/account/account-page';
import { SignUpIsland } from '@/components/account/sign-up-island';
import { ButtonLink } from '@/components/ui/button-link';
import { ownPath } from '@/server/auth/own-path';
import { signedInBy } from '@/server/auth/session';
import { maySignUp } from '@/server/auth/sign-up';

export const metadata: Metadata = { title: 'Sign up', robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const path = ownPath((await searchParams).next);
  if ((await signedInBy(await headers())) !== null) redirect(path);
  const query = path === '/' ? '' : `?next=${encodeURIComponent(path)}`;
  const others = (
    <p>
      You have an account?{' '}
      <a className="link" href={`/sign-in${query}`}>
        Sign in
      </a>
    </p>
  );
  const admission = await maySignUp(path);
  if (admission === null)
    return (
      <AccountPage
        title="Sign up"
        intro="An account needs an invite here. Ask an instructor or whoever runs this server for its link, and follow it."
        others={others}
      >
        <ButtonLink href="/practice">Practise without an account</ButtonLink>
      </AccountPage>
    );
  return (
    <AccountPage title="Sign up" intro="What you have practised on this device comes along." others={others}>
      <SignUpIsland next={path} email={admission.email} />
    </AccountPage>
  );
}
