import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { type GroupRole, roleNames } from './group-role';

export interface GroupListProps {
  groups: { id: string; name: string; role: GroupRole; members: number }[];
  /** Above the list, where it is not the only one of its page. */
  title?: string | undefined;
}

/** The groups that somebody belongs to; where there are none, how one comes into one. */
export function GroupList({ groups, title }: GroupListProps) {
  if (groups.length === 0)
    return (
      <EmptyState
        title="You are in no group yet"
        action={
          <ButtonLink href="/groups/new" variant="primary">
            Make a group
          </ButtonLink>
        }
      >
        <p>
          In a group people study together: instructors assign work and see how it goes. To join one, follow the link
          that somebody of it sends you. To begin one, make it and invite others.
        </p>
      </EmptyState>
    );
  return (
    <div className="space-y-5">
      {title && <h2 className="font-serif text-xl font-semibold">{title}</h2>}
      <ul className="divide-y divide-line border-y border-line">
        {groups.map(({ id, name, role, members }) => (
          <li key={id} className="relative flex flex-wrap items-baseline justify-between gap-x-6 py-3.5">
            <a href={`/groups/${id}`} className="link min-w-0 font-semibold after:absolute after:inset-0">
              <bdi>{name}</bdi>
            </a>
            <p className="text-sm text-quiet">
              {roleNames[role]}, {members === 1 ? 'nobody else yet' : `${members} people`}
            </p>
          </li>
        ))}
      </ul>
      <ButtonLink href="/groups/new">Make another group</ButtonLink>
    </div>
  );
}
