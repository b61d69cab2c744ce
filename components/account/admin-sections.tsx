import { ButtonLink } from '@/components/ui/button-link';
import { AccountSection } from './account-section';
import { DemandIsland, type DemandIslandProps } from './demand-island';
import { PeopleIsland, type Person } from './people-island';
import { PeopleSearch } from './people-search';
import { sayDay } from './say-moment';
import { sayWhom } from './say-whom';
import { SiteInvitesIsland } from './site-invites-island';
import { SiteState, type SiteStateProps } from './site-state';
import { type Waiting, WaitingIsland } from './waiting-island';

interface Invite {
  id: string;
  role: 'member' | 'administrator';
  email: string | null;
  maxUses: number | null;
  uses: number;
  expiresAt: number;
}

export interface AdminSectionsProps {
  people: { ownId: string; people: Person[]; total: number; page: number; pages: number };
  search: string;
  /** Who has signed up and was not let in. */
  waiting: { waiting: Waiting[]; total: number };
  invites: Invite[];
  factors: DemandIslandProps;
  state: SiteStateProps;
}

/** What an administrator looks after: who has an account, who may make one, and how the server stands. */
export function AdminSections({ people, search, waiting, invites, factors, state }: AdminSectionsProps) {
  const rows = invites.map(({ id, role, email, maxUses, uses, expiresAt }) => ({
    id,
    title: sayWhom({ role, email }),
    detail: `${uses} of ${maxUses ?? 'any number'} used, ends ${sayDay(expiresAt)}`,
  }));
  return (
    <div className="max-w-read space-y-12">
      <h1 className="font-serif text-2xl font-semibold">Administration</h1>
      {waiting.total > 0 && (
        <AccountSection
          id="waiting"
          title="Waiting to be let in"
          intro="They have signed up, and no letter could show whose address it is. Let in whom you know, and ask them first: is this your address, and was it you?"
        >
          <WaitingIsland initial={waiting.waiting} total={waiting.total} />
        </AccountSection>
      )}
      <AccountSection
        id="people"
        title="People"
        intro="Who is blocked or gets another role is signed out everywhere within a second, and nothing of theirs is lost."
      >
        <PeopleSearch search={search} total={people.total} page={people.page} pages={people.pages} />
        <PeopleIsland key={`${search} ${people.page}`} ownId={people.ownId} initial={people.people} />
      </AccountSection>
      <AccountSection
        id="invites"
        title="Invites"
        intro="A link with which somebody makes an account here. Groups have invites of their own."
      >
        <SiteInvitesIsland initial={rows} sendsMail={state.sendsMail} />
      </AccountSection>
      <AccountSection
        id="second-factor"
        title="Second factor"
        intro="An authenticator app or a passkey beside the password. Who has neither is led to set one up after signing in, and can do nothing else before. Whom a provider signs in, the provider asks."
      >
        <DemandIsland demand={factors.demand} without={factors.without} />
      </AccountSection>
      <AccountSection id="reports" title="Reports" intro="What learners say is wrong with the shipped items.">
        <ButtonLink href="/admin/reports">Read the reports</ButtonLink>
      </AccountSection>
      <AccountSection id="server" title="Server">
        <SiteState {...state} />
      </AccountSection>
    </div>
  );
}
