import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { HoldPresses } from '@/components/layout/hold-presses';
import { SiteShell } from '@/components/layout/site-shell';
import { SearchButton } from '@/components/search/search-button';
import { nonceOf } from '@/server/http/page-headers';
import { accountShown } from '@/server/notices/account-shown';
import './globals.css';

const inter = localFont({ src: './fonts/sans.woff2', weight: '400 700', variable: '--font-inter' });
const sourceSerif = localFont({
  src: './fonts/serif.woff2',
  weight: '400 700',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
});

const fonts = `${inter.variable} ${sourceSerif.variable}`;

export const metadata: Metadata = {
  title: { default: 'Checkpoint: practice for AWS exam MLA-C01', template: '%s · Checkpoint' },
  description:
    'Scenario questions for the AWS Certified Machine Learning Engineer exam, each with a reason for every option, and each rule asked again before it is forgotten.',
  icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  // The page reaches under a phone's rounded corners, and keeps clear of them itself: see .gutter and .site-tabs.
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1418' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made beforehand would carry no nonce, and the policy would stop its scripts.
  await connection();
  const asked = await headers();
  const chosen = (await cookies()).get('checkpoint-theme')?.value;
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  const account = await accountShown(asked);
  return (
    <html lang="en" className={fonts} data-theme={theme === 'system' ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <HoldPresses nonce={nonceOf(asked)} />
        <SiteShell theme={theme} search={<SearchButton />} account={account}>
          {children}
        </SiteShell>
      </body>
    </html>
  );
}
