import { InlineText } from '@/components/text/inline-text';
import type { NamedItem } from '@/domain/progress/insights';
import { Section } from './section';

/** Named at all: more are too many for anybody to look after. */
const MOST_NAMED = 12;

/** Rules that repetition alone does not teach; nothing where there are none. */
export function Leeches({ leeches }: { leeches: readonly NamedItem[] }) {
  if (leeches.length === 0) return null;
  const unnamed = leeches.length - MOST_NAMED;
  return (
    <Section id="leeches" title="What does not stay">
      <p className="max-w-read text-quiet">
        {leeches.length === 1 ? 'One rule was' : `${leeches.length} rules were`} forgotten eight times or more. Read
        what sets the options apart, or suspend what you do not need.
      </p>
      <ul className="max-w-read space-y-1.5 text-sm">
        {leeches.slice(0, MOST_NAMED).map(({ itemId, label, topic }) => (
          <li key={itemId}>
            <a href={`/topics/${topic.id}`} className="link">
              <InlineText text={label} />
            </a>
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p className="text-sm text-quiet">and {unnamed} more</p>}
    </Section>
  );
}
