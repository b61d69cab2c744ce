import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { AssignmentList, type ListedLine } from './assignment-list';
import { type GroupRole, teaches } from './group-role';
import { GroupSettings } from './group-settings';
import { byUrgency, type Clock } from './tell-assignment';

export interface GroupOverviewProps {
  group: { id: string; name: string; role: GroupRole };
  /** All of the group's, the latest first. */
  assignments: readonly ListedLine[];
  members: readonly { role: GroupRole }[];
  clock: Clock;
}

/** A group's first page: what is to do, who is in it, and what can be changed about it. */
export function GroupOverview({ group, assignments, members, clock }: GroupOverviewProps) {
  const home = `/groups/${group.id}`;
  const current = assignments.filter(({ state, isWithdrawn }) => state !== 'done' && !isWithdrawn);
  const learners = members.filter(({ role }) => role === 'learner').length;
  return (
    <div className="space-y-12">
      <div className="space-y-2">
        <h1 className="font-serif text-2xl font-semibold">
          <bdi>{group.name}</bdi>
        </h1>
        <p className="text-quiet">
          <a href={`${home}/members`} className="link">
            {members.length === 1 ? 'Only you so far' : `${members.length} people`}
          </a>
          {learners > 0 && members.length > 1 && `, ${learners} of them ${learners === 1 ? 'a learner' : 'learners'}`}
        </p>
      </div>
      <section aria-labelledby="to-do" className="space-y-4">
        <h2 id="to-do" className="font-serif text-xl font-semibold">
          {teaches(group.role) ? nameCurrent(current) : 'To do'}
        </h2>
        {current.length > 0 ? (
          <AssignmentList assignments={byUrgency(current, clock.now)} clock={clock} />
        ) : (
          <NothingToDo group={group} hasLearners={learners > 0} hasDone={assignments.length > 0} />
        )}
      </section>
      <GroupSettings group={group} />
    </div>
  );
}

function nameCurrent(current: readonly ListedLine[]): string {
  return current.some(({ state }) => state === 'coming') ? 'Under way and coming' : 'Under way';
}

function NothingToDo({
  group,
  hasLearners,
  hasDone,
}: {
  group: GroupOverviewProps['group'];
  hasLearners: boolean;
  hasDone: boolean;
}) {
  const home = `/groups/${group.id}`;
  if (!teaches(group.role))
    return (
      <EmptyState
        title={hasDone ? 'All done' : 'Nothing is assigned yet'}
        action={<ButtonLink href="/practice">Practise what is due</ButtonLink>}
      >
        <p>What your instructors assign stands here. Until then there is your own practice.</p>
      </EmptyState>
    );
  if (!hasLearners)
    return (
      <EmptyState
        title="Nobody learns here yet"
        action={
          <ButtonLink href={`${home}/invites`} variant="primary">
            Invite learners
          </ButtonLink>
        }
      >
        <p>Make a link and send it to those who are to join. Assignments can be made before they come.</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing is under way"
      action={
        <ButtonLink href={`${home}/assignments/new`} variant="primary">
          Assign something
        </ButtonLink>
      }
    >
      <p>Assign questions of some topics, a set of your own, or a mock exam.</p>
    </EmptyState>
  );
}
