import type { ToldLeech } from '@/domain/session/exchange';

/** Announces a rule that does not stick, with what it is taken for and where to read about it. */
export function LeechNote({ leech: { lapses, confusedWith } }: { leech: ToldLeech }) {
  return (
    <section
      aria-labelledby="leech-heading"
      className="max-w-read rounded-md bg-sunken px-4 py-3 text-sm ring-1 ring-line ring-inset"
    >
      <h3 id="leech-heading" className="font-semibold">
        This rule does not stick yet
      </h3>
      <p className="mt-1">
        You have lost it {lapses} times.{' '}
        {confusedWith ? (
          <>
            It is easily taken for{' '}
            <a className="link" href={confusedWith.url} target="_blank" rel="noreferrer">
              {confusedWith.name}
              <span className="sr-only"> (in the glossary, opens in a new tab)</span>
            </a>
            : read what sets the two apart before it returns. A note in your own words helps too.
          </>
        ) : (
          'Asking it once more will not help much: read the reasons below slowly, and write a note in your own words.'
        )}
      </p>
    </section>
  );
}
