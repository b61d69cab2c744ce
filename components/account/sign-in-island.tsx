'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EMAIL, PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { fieldOf, postAccount } from './post-account';
import { SecondFactor } from './second-factor';
import { signInByPasskey } from './sign-in-by-passkey';
import { takeSettings } from './take-settings';

export interface SignInIslandProps {
  /** The page to go on to. */
  next: string;
  /** What the provider of identities is called, where there is one. */
  provider: string | null;
  /** What went wrong before this page was opened. */
  problem: string | null;
}

/** Signing in: by password and, where one is set up, a second factor; by passkey; by provider. */
export function SignInIsland({ next, provider, problem }: SignInIslandProps) {
  const [step, setStep] = useState<'who' | 'code'>('who');
  const [message, setMessage] = useState(problem ?? '');
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (message !== '') alert.current?.focus();
  }, [message]);
  const goOn = async () => {
    await takeSettings();
    window.location.assign(next);
  };

  async function byPassword(values: Record<string, string>): Promise<string | null> {
    const posted = await postAccount('sign-in', values);
    if (posted.status === 'refused') return posted.message;
    if (fieldOf(posted.body, 'status') === 'second-factor') setStep('code');
    else await goOn();
    return null;
  }
  async function byPasskey(): Promise<void> {
    const posted = await signInByPasskey();
    if (posted.status === 'refused') setMessage(posted.message);
    else await goOn();
  }
  async function byProvider(): Promise<void> {
    const posted = await postAccount('sign-in/provider', { next });
    if (posted.status === 'refused') setMessage(posted.message);
    else window.location.assign(fieldOf(posted.body, 'url'));
  }

  if (step === 'code') return <SecondFactor onSignedIn={goOn} />;
  return (
    <div className="space-y-7">
      <p ref={alert} role="alert" tabIndex={-1} className="font-semibold text-bad outline-none empty:hidden">
        {message}
      </p>
      <AccountForm name="Sign in" fields={[EMAIL, PASSWORD]} submit="Sign in" send={byPassword} />
      <div className="space-y-3 border-t border-line pt-6">
        <Button className="w-full" onClick={byPasskey}>
          Sign in with a passkey
        </Button>
        {provider !== null && (
          <Button className="w-full" onClick={byProvider}>
            Sign in with {provider}
          </Button>
        )}
      </div>
    </div>
  );
}
