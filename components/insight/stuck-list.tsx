import { Disclosure } from '@/components/ui/disclosure';
import { sayStuck } from './say-stuck';
import type { Person } from './sort-people';
import { countStuck, mostStuckFirst } from './sort-stuck';

const MOST_OPEN = 6;

/** Who may want a hand, each with the reason. */
export function StuckList({ people }: { people: readonly Person[] }) {
  const stuck = mostStuckFirst(people);
  return (
    <section aria-labelledby="stuck" className="space-y-3">
      <h2 id="stuck" className="font-serif text-xl font-semibold">
        Who may want a hand
      </h2>
      {stuck.length === 0 ? (
        <p className="max-w-read text-quiet">
          Nobody at the moment: everybody was here within a week, and practice goes as it should.
        </p>
      ) : (
        <>
          {stuck.length > MOST_OPEN && (
            <p className="max-w-read text-sm text-quiet">
              {stuck.length} of {people.length} people: {countStuck(stuck)}.
            </p>
          )}
          <Rows people={stuck.slice(0, MOST_OPEN)} />
        </>
      )}
      {stuck.length > MOST_OPEN && (
        <div className="text-sm">
          <Disclosure summary={`${stuck.length - MOST_OPEN} more`}>
            <Rows people={stuck.slice(MOST_OPEN)} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

function Rows({ people }: { people: readonly Person[] }) {
  return (
    <ul className="max-w-read divide-y divide-line border-y border-line text-sm">
      {people.map(({ userId, name, stuck }) => (
        <li key={userId} className="py-2.5">
          <bdi className="font-medium">{name}</bdi>{' '}
          <span className="text-quiet">{stuck.map(sayStuck).join('; ')}.</span>
        </li>
      ))}
    </ul>
  );
}
