import type { ReactNode } from 'react';

export type BadgeTone = 'plain' | 'accent' | 'good' | 'bad' | 'marker';

const tones: Record<BadgeTone, string> = {
  plain: 'border-line bg-sunken text-quiet',
  accent: 'border-accent-mid bg-accent-tint text-accent-deep',
  good: 'border-good/35 bg-good-tint text-good',
  bad: 'border-bad/35 bg-bad-tint text-bad',
  marker: 'border-transparent bg-marker text-on-marker',
};

/** One or two words about what stands beside them. The words say it; the colour only repeats it. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-2 text-xs font-medium whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
