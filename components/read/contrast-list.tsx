import { asSentence } from '@/components/practice/review-options';
import type { NameFinder } from '@/components/text/find-names';
import { InlineText } from '@/components/text/inline-text';
import { NamedPieces } from '@/components/text/named-pieces';
import { Disclosure } from '@/components/ui/disclosure';
import type { Contrast } from '@/domain/bank/study/study';

const atOnce = 3;

/** Pairs of options that are mixed up, and what tells them apart. */
export function ContrastList({ contrasts, find }: { contrasts: readonly Contrast[]; find: NameFinder }) {
  return (
    <div className="max-w-read divide-y divide-line border-y border-line">
      {contrasts.map(({ options: [one, other], points }) => (
        <section key={`${one} ${other}`} className="space-y-2 py-4">
          <h3 className="font-semibold">
            <NamedPieces pieces={find(one)} /> or <NamedPieces pieces={find(other)} />
          </h3>
          <Points points={points.slice(0, atOnce)} options={[one, other]} />
          {points.length > atOnce && (
            <Disclosure summary={<span className="text-sm">{points.length - atOnce} more</span>} isFlush>
              <Points points={points.slice(atOnce)} options={[one, other]} />
            </Disclosure>
          )}
        </section>
      ))}
    </div>
  );
}

function Points({ points, options }: { points: Contrast['points']; options: [string, string] }) {
  return (
    <ul className="space-y-2">
      {points.map(({ trait, has, why, whyNot }) => (
        <li key={trait} className="text-sm">
          <span className="text-base">
            <InlineText text={has} /> <InlineText text={trait} />.
          </span>
          <span className="block text-quiet">
            <InlineText text={asSentence(why)} />. <InlineText text={options.find((option) => option !== has) ?? ''} />:{' '}
            <InlineText text={whyNot} />.
          </span>
        </li>
      ))}
    </ul>
  );
}
