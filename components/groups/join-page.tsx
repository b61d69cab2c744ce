import { MessagePage } from '@/components/layout/message-page';
import { NeedsScript } from '@/components/practice/needs-script';
import { ButtonLink } from '@/components/ui/button-link';
import { type GroupRole, roleNames } from './group-role';
import { JoinButton } from './join-button';

export interface JoinPageProps {
  token: string;
  /** Null where the link lets nobody in, for whatever reason. */
  invite: { groupId: string; group: string; role: GroupRole } | null;
  reader: 'visitor' | 'signed in' | 'member of it';
}

/** Where an invite's link leads: to a group, or, when it lets nobody in, nowhere, whatever the reason. */
export function JoinPage({ token, invite, reader }: JoinPageProps) {
  if (invite === null)
    return (
      <MessagePage
        title="This link does not let anybody in"
        action={<ButtonLink href="/groups">Your groups</ButtonLink>}
      >
        <p>It may have been used up, taken back, or mistyped. Ask whoever sent it for a new one.</p>
      </MessagePage>
    );
  if (reader === 'member of it')
    return (
      <MessagePage
        title="You belong to this group already"
        action={
          <ButtonLink href={`/groups/${invite.groupId}`} variant="primary" size="lg">
            Open the group
          </ButtonLink>
        }
      >
        <p>
          This link leads into <bdi className="font-semibold text-ink">{invite.group}</bdi>. It is for others: opening
          it has used nothing up.
        </p>
      </MessagePage>
    );
  const next = encodeURIComponent(`/join/${token}`);
  const action =
    reader === 'signed in' ? (
      <JoinButton token={token} />
    ) : (
      <>
        <ButtonLink href={`/sign-up?next=${next}`} variant="primary" size="lg">
          Make an account
        </ButtonLink>
        <ButtonLink href={`/sign-in?next=${next}`} size="lg">
          Sign in
        </ButtonLink>
      </>
    );
  return (
    <MessagePage title="You are invited to a group" action={action}>
      <NeedsScript />
      <p>
        The group is called <bdi className="font-semibold text-ink">{invite.group}</bdi>. You join it as{' '}
        {roleNames[invite.role].toLowerCase()}.
      </p>
      <p>
        Others in it see your name. Instructors see how your assignments go, and how questions are answered; other
        learners only what you share.
      </p>
    </MessagePage>
  );
}
