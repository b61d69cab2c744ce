import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <MessagePage
      title="There is no such page"
      action={
        <a href="/" className="action">
          See all topics
        </a>
      }
    >
      <p>The address may be mistyped, or the topic may have been renamed. Nothing of your progress is lost.</p>
    </MessagePage>
  );
}
