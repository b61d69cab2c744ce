import { PageLinks } from '@/components/insight/page-links';
import { pageOf } from '@/components/insight/page-of';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { AssignmentLine, LearnerStanding } from '@/domain/session/assignment';
import { formatMoment } from './format-moment';
import { type Clock, tellCounts, tellResult } from './tell-assignment';

const order = ['done', 'started', 'not begun'] as const;

const names = { done: 'Done', started: 'Under way', 'not begun': 'Not begun' };

export interface LearnerTableProps {
  learners: readonly LearnerStanding[];
  assignment: Pick<AssignmentLine, 'id' | 'groupId'>;
  /** The page of the list that was asked for. */
  asked: string;
  clock: Clock;
}

const A_PAGE = 50;

/** Who of a group has done what of an assignment: done first, then under way, then not begun. */
export function LearnerTable({ learners, assignment, asked, clock }: LearnerTableProps) {
  if (learners.length === 0)
    return (
      <EmptyState
        title="Nobody learns here yet"
        action={<ButtonLink href={`/groups/${assignment.groupId}/invites`}>Invite learners</ButtonLink>}
      >
        <p>How each learner stands comes here once there are some.</p>
      </EmptyState>
    );
  const count = (progress: LearnerStanding['progress']) => learners.filter((one) => one.progress === progress).length;
  const late = learners.filter(({ isLate }) => isLate).length;
  const sorted = learners.toSorted((one, other) => order.indexOf(one.progress) - order.indexOf(other.progress));
  const { rows, page, pages } = pageOf(sorted, asked, A_PAGE);
  return (
    <section aria-labelledby="learners-heading" className="space-y-3">
      <h2 id="learners-heading" className="font-serif text-xl font-semibold">
        Who has done it
      </h2>
      <p className="text-quiet">
        {tellCounts({ learners: learners.length, done: count('done'), started: count('started'), late })}
        {count('not begun') > 0 && `, ${count('not begun')} not begun`}
      </p>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left">
            <th scope="col" className="label py-2 pr-4">
              Learner
            </th>
            <th scope="col" className="label py-2 pr-4">
              State
            </th>
            <th scope="col" className="label py-2">
              What came of it
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-b border-line">
          {rows.map(({ userId, name, progress, isLate, doneAt, attempts, result }) => (
            <tr key={userId}>
              <th
                scope="row"
                className="min-w-28 py-2.5 pr-4 text-left align-baseline font-medium [overflow-wrap:anywhere]"
              >
                <bdi>{name}</bdi>
              </th>
              <td className="py-2.5 pr-4 align-baseline">
                <span className="flex flex-wrap gap-1.5">
                  <Badge tone={progress === 'done' ? 'good' : progress === 'started' ? 'accent' : 'plain'}>
                    {names[progress]}
                  </Badge>
                  {isLate && <Badge tone="bad">Late</Badge>}
                </span>
              </td>
              <td className="py-2.5 align-baseline tabular-nums">
                {result !== null && tellResult(result)}
                {(doneAt !== null || attempts > 1) && (
                  <span className="block text-xs text-quiet">
                    {doneAt !== null && formatMoment(doneAt, clock)}
                    {attempts > 1 && `${doneAt === null ? '' : ', '}the best of ${attempts} attempts`}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks
        {...{ page, pages }}
        hrefOf={(at) => `/groups/${assignment.groupId}/assignments/${assignment.id}?page=${at}`}
      />
    </section>
  );
}
