import { InlineText } from '@/components/text/inline-text';
import { Section } from './section';
import type { ToldPage } from './tell-pages';

/** The further pages of progress, each with the figure that tells most. */
export function CloserLooks({ pages }: { pages: readonly ToldPage[] }) {
  return (
    <Section id="closer" title="A closer look">
      <ul className="divide-y divide-line border-y border-line">
        {pages.map(({ path, title, figure, unit, says, anchors }) => (
          <li key={path} className="relative grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 py-3 hover:bg-sunken">
            <p>
              {/* What older links name stands on the page that this row leads to. */}
              {anchors.map((id) => (
                <span key={id} id={id} />
              ))}
              <span className="block font-serif text-xl leading-tight font-semibold tabular-nums">{figure}</span>
              <span className="block text-xs text-quiet">{unit}</span>
            </p>
            <div>
              <h3 className="font-medium">
                <a href={path} className="link after:absolute after:inset-0">
                  {title}
                </a>
              </h3>
              <p className="text-sm text-quiet">
                <InlineText text={says} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
