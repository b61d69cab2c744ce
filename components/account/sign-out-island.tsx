'use client';

import { useEffect, useState } from 'react';
import { sendKept } from '@/components/editor/send-kept';
import { sendKeptMocks } from '@/components/mock/send-kept-mocks';
import { loadOffline } from '@/components/offline/load-offline';
import { saveMarks } from '@/components/practice/around/around-client';
import { sendNotes } from '@/components/practice/around/note-outbox';
import { lastingStore } from '@/components/practice/text-store';
import { AccountForm } from './account-form';
import { clearDevice } from './clear-device';
import { LeftBehind } from './left-behind';
import { isAnythingLeft, NOTHING_LEFT, readLeft } from './left-on-device';
import { postAccount } from './post-account';

/** Ending the session of this browser. Nothing of it stays on the device; what the server does not have is told first. */
export function SignOutIsland({ userId }: { userId: string | null }) {
  const [left, setLeft] = useState(NOTHING_LEFT);
  const [sending, setSending] = useState<'not yet' | 'now' | 'tried'>('not yet');
  useEffect(() => setLeft(readLeft()), []);
  async function sendFirst(): Promise<void> {
    setSending('now');
    const offline = await loadOffline();
    await offline?.takeOverOutbox();
    await offline?.sendHeld();
    await sendNotes(lastingStore, saveMarks);
    await sendKeptMocks(lastingStore);
    if (userId !== null) await sendKept(userId);
    setSending('tried');
    setLeft(readLeft());
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
      <LeftBehind left={left} sending={sending} onSend={() => void sendFirst()} />
      <AccountForm
        name="Sign out"
        fields={[]}
        isFinal={isAnythingLeft(left)}
        submit={isAnythingLeft(left) ? 'Sign out without sending' : 'Sign out'}
        send={send}
      />
    </div>
  );
}
