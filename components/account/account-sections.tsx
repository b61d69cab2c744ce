import { AccountSection } from './account-section';
import { DeleteIsland } from './delete-island';
import { DevicesIsland } from './devices-island';
import { OwnData } from './own-data';
import { ProfileIsland } from './profile-island';
import { sayMoment } from './say-moment';
import { SignInSection } from './sign-in-section';
import { TokensIsland } from './tokens-island';

/** An account as its page shows it. Times are milliseconds since the epoch. */
export interface ShownAccount {
  name: string;
  email: string;
  emailVerified: boolean;
  digest: boolean;
  timeZone: string;
  twoFactorEnabled: boolean;
  hasPassword: boolean;
  passkeys: { id: string; name: string | null; createdAt: number | null }[];
  devices: { id: string; name: string; place: string; lastSeenAt: number; isThis: boolean }[];
  tokens: { id: string; name: string; createdAt: number; lastUsedAt: number | null }[];
}

/** All that can be done to an account, part by part. */
export function AccountSections({ account, zones }: { account: ShownAccount; zones: readonly string[] }) {
  const { timeZone, email, name, digest } = account;
  const all = zones.includes(timeZone) ? zones : [timeZone, ...zones];
  const say = (ms: number) => sayMoment(ms, timeZone);
  const devices = account.devices.map(({ id, name: title, place, lastSeenAt, isThis }) => ({
    ...{ id, title, detail: `Last seen ${say(lastSeenAt)}, ${place}` },
    ...(isThis && { badge: 'This one' }),
  }));
  const tokens = account.tokens.map(({ id, name: title, createdAt, lastUsedAt }) => ({
    ...{ id, title },
    detail: `Made ${say(createdAt)}, ${lastUsedAt === null ? 'never used' : `last used ${say(lastUsedAt)}`}`,
  }));
  return (
    <div className="max-w-read space-y-12">
      <div className="space-y-2">
        <h1 className="font-serif text-2xl font-semibold">Your account</h1>
        <p className="break-words text-quiet">
          <bdi>{email}</bdi>
        </p>
      </div>
      <AccountSection id="you" title="You">
        <ProfileIsland name={name} digest={digest} timeZone={timeZone} zones={all} />
      </AccountSection>
      <AccountSection id="practice" title="Practice">
        <p className="text-quiet">
          Your exam date and minutes a day stand on{' '}
          <a className="link" href="/plan">
            the plan’s page
          </a>
          ; colours, keys and how questions are asked, in the{' '}
          <a className="link" href="/settings">
            settings
          </a>
          . They come along to every device that you sign in on.
        </p>
      </AccountSection>
      <SignInSection account={account} />
      <AccountSection
        id="devices"
        title="Devices"
        intro="Where you are signed in. What you sign out ends there within a second."
      >
        <DevicesIsland initial={devices} />
      </AccountSection>
      <AccountSection
        id="programs"
        title="Programs"
        intro="A token lets a program of yours read and answer as you. It cannot change your account."
      >
        <TokensIsland initial={tokens} />
      </AccountSection>
      <OwnData />
      <AccountSection
        id="delete"
        title="Delete the account"
        intro="Your name, your answers, your notes and your memories are gone at once and cannot be brought back. What you wrote for a group stays with it, without your name; first answers stay in statistics that name nobody."
      >
        <DeleteIsland hasPassword={account.hasPassword} />
      </AccountSection>
    </div>
  );
}
