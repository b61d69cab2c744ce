import type { Metadata } from 'next';
import { NameForm } from '@/components/groups/name-form';
import { PageFrame } from '@/components/layout/page-frame';
import { NeedsScript } from '@/components/practice/needs-script';
import { signedIn } from '../signed-in';

export const metadata: Metadata = { title: 'Make a group' };

export default async function NewGroupPage() {
  await signedIn('/groups/new');
  return (
    <PageFrame>
      <div className="space-y-8">
        <div className="max-w-read space-y-3">
          <h1 className="font-serif text-2xl font-semibold">Make a group</h1>
          <p className="text-quiet">You own it: you invite people, assign work, and can give it to somebody else.</p>
        </div>
        <NeedsScript />
        <NameForm group={null} />
      </div>
    </PageFrame>
  );
}
