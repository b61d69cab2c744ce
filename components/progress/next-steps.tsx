import { InlineText } from '@/components/text/inline-text';
import { ButtonLink } from '@/components/ui/button-link';
import type { Step } from './choose-steps';
import { Section } from './section';

/** More at once is a list nobody works through. */
const MOST_STEPS = 3;

/** What is lacking, with the way to each; the first is the obvious one. */
export function NextSteps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <Section id="next" title="What to do next">
      <ol className="divide-y divide-line border-y border-line">
        {steps.slice(0, MOST_STEPS).map(({ text, why, href, action }, at) => (
          <li key={`${href} ${text}`} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-medium">
                <InlineText text={text} />
              </p>
              <p className="text-sm text-quiet">{why}</p>
            </div>
            <ButtonLink href={href} variant={at === 0 ? 'primary' : 'quiet'}>
              {action}
            </ButtonLink>
          </li>
        ))}
      </ol>
    </Section>
  );
}
