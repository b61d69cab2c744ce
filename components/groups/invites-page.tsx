import { NeedsScript } from '@/components/practice/needs-script';
import { InviteForm } from './invite-form';
import { InviteList, type InviteListProps } from './invite-list';

/** Links into a group: a new one, and those that still let somebody in. */
export function InvitesPage(props: InviteListProps) {
  const { groupId, mayInviteInstructors } = props;
  return (
    <div className="space-y-10">
      <div className="max-w-read space-y-3">
        <h1 className="font-serif text-2xl font-semibold">Invites</h1>
        <p className="text-quiet">
          A link lets in whoever follows it, for as long and as often as you say. Those without an account make one on
          the way.
        </p>
      </div>
      <NeedsScript />
      <InviteForm groupId={groupId} mayInviteInstructors={mayInviteInstructors} />
      <section aria-labelledby="links-heading" className="space-y-3">
        <h2 id="links-heading" className="font-serif text-xl font-semibold">
          Links that work now
        </h2>
        <InviteList {...props} />
      </section>
    </div>
  );
}
