import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { AccountSection } from '@/components/account/account-section';
import { KeepSettings } from '@/components/account/keep-settings';
import { PageFrame } from '@/components/layout/page-frame';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { KeySettings } from '@/components/settings/key-settings';
import { PracticeSettings } from '@/components/settings/practice-settings';
import { readPreferences } from '@/server/account/preferences';
import { db } from '@/server/db';
import { readerOf } from '../reader';

export const metadata: Metadata = {
  title: 'Settings',
  description: 'How the pages look, how questions are asked, and what the keys do.',
};

export default async function SettingsPage() {
  const chosen = (await cookies()).get('checkpoint-theme')?.value;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  const account = await readPreferences(await db(), await readerOf('/settings'));
  return (
    <PageFrame>
      {account.status === 'allowed' && <KeepSettings kept={account.preferences} />}
      <div className="max-w-read space-y-12">
        <div className="space-y-3">
          <h1 className="font-serif text-2xl font-semibold">Settings</h1>
          <p className="text-quiet">
            {account.status === 'allowed'
              ? 'They are kept with your account, for every device.'
              : 'They hold on this device, but for the plan.'}
          </p>
        </div>
        <AccountSection id="plan" title="Plan">
          <p className="text-quiet">
            The date of your exam and your minutes a day are kept with your progress.{' '}
            <a href="/plan" className="link">
              Set them on the plan’s page
            </a>
            .
          </p>
        </AccountSection>
        <AccountSection id="practice" title="Practice">
          <PracticeSettings />
        </AccountSection>
        <AccountSection id="look" title="Look">
          <div className="flex">
            <ThemeSwitch theme={theme} />
          </div>
        </AccountSection>
        <AccountSection id="keys" title="Keys">
          <KeySettings />
        </AccountSection>
      </div>
    </PageFrame>
  );
}
