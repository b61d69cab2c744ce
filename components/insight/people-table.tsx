import type { Person } from './sort-people';

const DAY_MS = 86_400_000;

export interface PeopleTableProps {
  people: readonly Person[];
  assignments: number;
  now: number;
}

/** What everybody did in the last 30 days. On a phone, what has no column of its own stands below the name. */
export function PeopleTable({ people, assignments, now }: PeopleTableProps) {
  const wideHeading = 'num max-sm:hidden';
  const number = 'num whitespace-nowrap';
  const wide = `${number} max-sm:hidden`;
  return (
    <table className="data-table max-w-page">
      <caption className="sr-only">What everybody did in the last 30 days</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className="num">
            Answers
          </th>
          <th scope="col" className={wideHeading}>
            Days
          </th>
          <th scope="col" className={wideHeading}>
            Minutes
          </th>
          <th scope="col" className="num">
            Right
          </th>
          {assignments > 0 && (
            <th scope="col" className={wideHeading}>
              Assignments done
            </th>
          )}
          <th scope="col" className={wideHeading}>
            Last here
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.userId}>
            <th scope="row">
              <bdi>{person.name}</bdi>
              <span className="block text-xs text-quiet sm:hidden">
                On {person.days} {person.days === 1 ? 'day' : 'days'}, {person.minutes} min
                {assignments > 0 && `, ${person.done} of ${assignments} assignments done`},{' '}
                {person.lastAt === null ? 'never here' : `last here ${sayWhen(person.lastAt, now)}`}
              </span>
            </th>
            <td className={number}>{person.answers}</td>
            <td className={wide}>{person.days}</td>
            <td className={wide}>{person.minutes}</td>
            <td className={number}>{person.right === null ? '–' : `${Math.round(person.right * 100)} %`}</td>
            {assignments > 0 && (
              <td className={wide}>
                {person.done} of {assignments}
              </td>
            )}
            <td className={wide}>{sayWhen(person.lastAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayWhen(at: number | null, now: number): string {
  if (at === null) return 'never';
  const days = Math.floor((now - at) / DAY_MS);
  if (days < 1) return 'within a day';
  return days === 1 ? '1 day ago' : `${days} days ago`;
}
