import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { AssignmentList, type ListedLine } from './assignment-list';
import { type GroupRole, teaches } from './group-role';
import { byUrgency, type Clock } from './tell-assignment';

export interface AssignmentsPageProps {
  groupId: string;
  role: GroupRole;
  /** The latest first. */
  assignments: readonly ListedLine[];
  clock: Clock;
}

/** All that a group was ever given to do: what is to be done, what is done, and what was withdrawn. */
export function AssignmentsPage({ groupId, role, assignments, clock }: AssignmentsPageProps) {
  const withdrawn = assignments.filter(({ isWithdrawn }) => isWithdrawn);
  const done = assignments.filter(({ isWithdrawn, state }) => !isWithdrawn && state === 'done');
  const current = assignments.filter(({ isWithdrawn, state }) => !isWithdrawn && state !== 'done');
  const assign = (
    <ButtonLink href={`/groups/${groupId}/assignments/new`} variant="primary">
      Assign something
    </ButtonLink>
  );
  return (
    <div className="space-y-10">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="min-w-0 font-serif text-2xl font-semibold">Assignments</h1>
        {teaches(role) && assignments.length > 0 && assign}
      </div>
      {assignments.length === 0 && (
        <EmptyState title="Nothing is assigned yet" action={teaches(role) ? assign : undefined}>
          <p>
            {teaches(role)
              ? 'Assign questions of some topics, a set of your own, or a mock exam; who has done it is told here.'
              : 'What your instructors assign stands here, with its due time.'}
          </p>
        </EmptyState>
      )}
      {current.length > 0 && <AssignmentList assignments={byUrgency(current, clock.now)} clock={clock} />}
      {done.length > 0 && (
        <section aria-labelledby="done-heading" className="space-y-3">
          <h2 id="done-heading" className="font-serif text-xl font-semibold">
            Done
          </h2>
          <AssignmentList assignments={done} clock={clock} />
        </section>
      )}
      {withdrawn.length > 0 && (
        <div className="border-y border-line">
          <Disclosure summary={`Withdrawn (${withdrawn.length})`}>
            <AssignmentList assignments={withdrawn} clock={clock} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
