import { keepKeyChanges, readKeyChanges } from '@/components/keys/kept-keys';
import { type KeyChanges, parseKeyChanges } from '@/components/keys/key-map';
import { lastingStore } from '@/components/practice/text-store';
import { keepPreferences, type Preferences, parsePreferences } from '@/components/settings/preferences';

/** Look, keys and habits of practice, as an account keeps them for its devices. */
export interface DeviceSettings {
  theme: 'system' | 'light' | 'dark';
  practice: Preferences;
  keys: KeyChanges;
}

/** As they are on this device now. */
export function readDevice(): DeviceSettings {
  const { theme } = document.documentElement.dataset;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    practice: parsePreferences(lastingStore.get('checkpoint:preferences')),
    keys: readKeyChanges(),
  };
}

/** Brings this device to what the account keeps. What it does not know is left out. */
export function bringDevice({ practice, keys }: Pick<DeviceSettings, 'practice' | 'keys'>): void {
  keepPreferences(parsePreferences(JSON.stringify(practice)));
  keepKeyChanges(parseKeyChanges(JSON.stringify(keys)));
}
