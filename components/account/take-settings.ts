import { bringDevice, type DeviceSettings } from './device-settings';

/** Brings a device that was just signed in to what the account keeps; the colours come as a cookie. Without an answer it stays as it is. */
export async function takeSettings(): Promise<void> {
  try {
    const response = await fetch('/api/account/preferences');
    if (!response.ok) return;
    const { preferences } = (await response.json()) as { preferences: DeviceSettings | null };
    if (preferences !== null) bringDevice(preferences);
  } catch {
    // The next visit to the settings tries again.
  }
}
