'use client';

import { useEffect, useRef } from 'react';
import { useKeyChanges } from '@/components/keys/kept-keys';
import { usePreferences } from '@/components/settings/preferences';
import { bringDevice, type DeviceSettings, readDevice } from './device-settings';
import { sendAccount } from './send-account';

/** Keeps what is changed here with the account; null while the account keeps nothing, which this device's settings begin. */
export function KeepSettings({ kept }: { kept: DeviceSettings | null }) {
  const practice = usePreferences();
  const keys = useKeyChanges();
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (known.current === null && kept !== null) {
      bringDevice(kept);
      known.current = JSON.stringify([readDevice().practice, readDevice().keys]);
      return;
    }
    const now = JSON.stringify([practice, keys]);
    if (now === known.current) return;
    known.current = now;
    void sendAccount('PUT', '/api/account/preferences', readDevice());
  }, [kept, practice, keys]);
  return null;
}
