import { Disclosure } from '@/components/ui/disclosure';
import { AccountSection } from './account-section';
import type { ShownAccount } from './account-sections';
import { ChangeEmailIsland } from './change-email-island';
import { ChangePasswordIsland } from './change-password-island';
import { PasskeysIsland } from './passkeys-island';
import { sayMoment } from './say-moment';
import { TwoFactorIsland } from './two-factor-island';

/** How somebody signs in from now on. */
export function SignInSection({ account }: { account: ShownAccount }) {
  const { email, emailVerified, hasPassword, timeZone, twoFactorEnabled } = account;
  const passkeys = account.passkeys.map(({ id, name, createdAt }) => ({
    ...{ id, title: name ?? 'A passkey without a name' },
    detail: createdAt === null ? '' : `Added ${sayMoment(createdAt, timeZone)}`,
  }));
  return (
    <AccountSection id="sign-in" title="Signing in">
      <div className="divide-y divide-line border-y border-line">
        <Disclosure summary="Change the e-mail address">
          <div className="max-w-md pt-2">
            <ChangeEmailIsland email={email} isConfirmed={emailVerified} />
          </div>
        </Disclosure>
        {hasPassword ? (
          <Disclosure summary="Change the password">
            <div className="max-w-md pt-2">
              <ChangePasswordIsland tokens={account.tokens.length} />
            </div>
          </Disclosure>
        ) : (
          <p className="py-3 text-quiet">
            This account has no password.{' '}
            <a className="link" href="/forgot">
              Choose one by a letter
            </a>
            .
          </p>
        )}
      </div>
      {hasPassword && (
        <div className="space-y-2 pt-2">
          <h3 className="font-semibold">Second factor</h3>
          <p className="text-sm text-quiet">A code of an app on your phone, asked for after the password.</p>
          <TwoFactorIsland isOn={twoFactorEnabled} />
        </div>
      )}
      <div className="space-y-2 pt-2">
        <h3 className="font-semibold">Passkeys</h3>
        <p className="text-sm text-quiet">Your device signs you in by its own lock, without a password.</p>
        <PasskeysIsland initial={passkeys} />
      </div>
    </AccountSection>
  );
}
