import type { ReactNode } from 'react';
import { asSentence } from '@/components/practice/review-options';
import { InlineText } from './inline-text';

/** The parts of what explains a term, each under its label; a part without words is left out. */
export function TermParts({ parts }: { parts: readonly { key: string; label: ReactNode; text: string }[] }) {
  return (
    <dl className="space-y-2">
      {parts
        .filter(({ text }) => text !== '')
        .map(({ key, label, text }) => (
          <div key={key}>
            <dt className="label">{label}</dt>
            <dd>
              <InlineText text={asSentence(text)} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
