import { VerdictIcon } from '@/components/practice/verdict-icon';

/** A question as it looks once it is judged, made up for this page: the words that decide, what was right, why the other was not. */
export function Specimen() {
  return (
    <figure className="space-y-2">
      <div className="space-y-4 rounded-xl border border-line bg-surface p-5 shadow-raised sm:p-6">
        <p className="font-serif text-lg leading-relaxed">
          A nightly training job <Marked number={1}>may stop halfway and go on later</Marked>. The team wants to{' '}
          <Marked number={2}>pay as little as it can</Marked>. Which capacity should it ask for?
        </p>
        <ul className="divide-y divide-line border-y border-line text-sm">
          <li className="flex gap-3 border-l-4 border-l-good bg-good-tint px-3 py-3">
            <VerdictIcon kind="right" className="mt-px size-5 shrink-0 text-good" />
            <p>
              <strong className="font-semibold">Managed Spot Training</strong>
              <span className="block">Spare machines at a discount; a checkpoint carries the work across a stop.</span>
            </p>
          </li>
          <li className="flex gap-3 border-l-4 border-l-bad bg-bad-tint px-3 py-3">
            <VerdictIcon kind="wrong" className="mt-px size-5 shrink-0 text-bad" />
            <p>
              <strong className="font-semibold">On-Demand instances</strong>
              <span className="block">Nothing interrupts them, and that is what their full price buys.</span>
            </p>
          </li>
        </ul>
        <p className="text-sm text-quiet">
          This rule returns <strong className="font-semibold text-ink">in 3 days</strong>, in another story.
        </p>
      </div>
      <figcaption className="px-1 text-xs text-quiet">What you see after each answer</figcaption>
    </figure>
  );
}

function Marked({ number, children }: { number: number; children: string }) {
  return (
    <mark className="box-decoration-clone rounded-sm bg-marker px-[0.15em] text-on-marker">
      {children}
      <sup className="ml-[0.2em] font-sans text-2xs leading-none font-bold">{number}</sup>
    </mark>
  );
}
