'use client';

import { useEffect, useState } from 'react';
import { loadOffline } from '@/components/offline/load-offline';
import { Button } from '@/components/ui/button';
import { AccountForm } from './account-form';
import { clearDevice } from './clear-device';
import { countWaiting } from './count-waiting';
import { postAccount } from './post-account';

/** Ending the session of this browser. Nothing of it stays on the device; what waits to be sent is told first. */
export function SignOutIsland() {
  const [waiting, setWaiting] = useState(0);
  const [isSending, setIsSending] = useState(false);
  useEffect(() => setWaiting(countWaiting()), []);
  async function sendFirst(): Promise<void> {
    setIsSending(true);
    const offline = await loadOffline();
    await offline?.takeOverOutbox();
    await offline?.sendHeld();
    setIsSending(false);
    setWaiting(countWaiting());
  }
  async function send(): Promise<string | null> {
    const posted = await postAccount('sign-out', {});
    if (posted.status === 'refused') return posted.message;
    await clearDevice();
    window.location.assign('/');
    return null;
  }
  return (
    <div className="space-y-6">
      <div role="status" className="space-y-3">
        {waiting > 0 && (
          <div className="space-y-3 border-l-4 border-marker py-2 pl-5">
            <p>
              {waiting === 1 ? 'One answer on this device was' : `${waiting} answers on this device were`} not sent yet.
              Signing out throws {waiting === 1 ? 'it' : 'them'} away.
            </p>
            <Button aria-disabled={isSending} onClick={() => void sendFirst()}>
              {isSending ? 'Sending…' : 'Send first'}
            </Button>
          </div>
        )}
      </div>
      <AccountForm
        name="Sign out"
        fields={[]}
        submit={waiting > 0 ? 'Sign out without sending' : 'Sign out'}
        send={send}
      />
    </div>
  );
}
