import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { KeySettings } from '@/components/settings/key-settings';
import { PracticeSettings } from '@/components/settings/practice-settings';

export const metadata: Metadata = {
  title: 'Settings',
  description: 'How the pages look, how questions are asked, and what the keys do.',
};

export default async function SettingsPage() {
  const chosen = (await cookies()).get('checkpoint-theme')?.value;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  return (
    <PageFrame>
      <div className="max-w-read space-y-12">
        <div className="space-y-3">
          <h1 className="font-serif text-2xl font-semibold">Settings</h1>
          <p className="text-quiet">They hold on this device, but for the plan.</p>
        </div>
        <Section id="plan" title="Plan">
          <p className="text-quiet">
            The date of your exam and your minutes a day are kept with your progress.{' '}
            <a href="/plan" className="link">
              Set them on the plan’s page
            </a>
            .
          </p>
        </Section>
        <Section id="practice" title="Practice">
          <PracticeSettings />
        </Section>
        <Section id="look" title="Look">
          <div className="flex">
            <ThemeSwitch theme={theme} />
          </div>
        </Section>
        <Section id="keys" title="Keys">
          <KeySettings />
        </Section>
      </div>
    </PageFrame>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="space-y-4">
      <h2 id={`${id}-heading`} className="font-serif text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
