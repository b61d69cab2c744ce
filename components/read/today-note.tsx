import { asSentence } from '@/components/practice/review-options';
import { InlineText } from '@/components/text/inline-text';

/** What is true today where it differs from the exam's answer. */
export function TodayNote({ today }: { today: string | null }) {
  if (today === null) return null;
  return (
    <p className="mt-1 text-sm text-quiet">
      Today: <InlineText text={asSentence(today)} />
    </p>
  );
}
