import { buttonClass } from '@/components/ui/button-class';
import { PersonIcon } from '@/components/ui/icons';

export interface AccountMenuProps {
  /** Null for who is not signed in. */
  account: { name: string; isAdministrator: boolean; newNotices: number; waiting: number } | null;
}

const MENU = 'account-menu';

/** The way to sign in, or what is the account's: a menu that the browser opens and closes by itself, without a script. */
export function AccountMenu({ account }: AccountMenuProps) {
  if (account === null)
    return (
      <a
        href="/sign-in"
        title="Sign in"
        aria-label="Sign in"
        className="button button-ghost max-sm:w-touch max-sm:flex-none max-sm:px-0"
      >
        <PersonIcon className="sm:hidden" />
        <span className="hidden whitespace-nowrap sm:inline">Sign in</span>
      </a>
    );
  const { name, isAdministrator, newNotices, waiting } = account;
  const notices = newNotices === 0 ? '' : `, ${newNotices} new ${newNotices === 1 ? 'notice' : 'notices'}`;
  const told = notices + (waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} to be let in`);
  const news = newNotices + waiting;
  return (
    <>
      <button
        type="button"
        popoverTarget={MENU}
        title={`${name}${told}`}
        aria-label={`Account of ${name}${told}`}
        className="button button-ghost button-icon relative"
      >
        <span
          aria-hidden="true"
          className="grid size-7 place-items-center rounded-full border border-line text-sm font-semibold"
        >
          {initialOf(name)}
        </span>
        {news > 0 && (
          <span
            aria-hidden="true"
            className="absolute -top-0.5 -right-1 min-w-5 rounded-full bg-accent px-1 text-2xs leading-5 font-semibold text-on-accent tabular-nums"
          >
            {news > 9 ? '9+' : news}
          </span>
        )}
      </button>
      <div id={MENU} popover="auto" className="account-menu overlay">
        <nav aria-label="Account" className="flex flex-col gap-1 p-2">
          <bdi className="max-w-60 truncate px-4 py-2 text-sm text-quiet">{name}</bdi>
          <MenuLink href="/account">Your account</MenuLink>
          <MenuLink href="/groups">Groups</MenuLink>
          <MenuLink href="/notices">{newNotices === 0 ? 'Notices' : `Notices (${newNotices} new)`}</MenuLink>
          {isAdministrator && (
            <MenuLink href="/admin">
              {waiting === 0 ? 'Administration' : `Administration (${waiting} waiting)`}
            </MenuLink>
          )}
          <MenuLink href="/sign-out">Sign out</MenuLink>
        </nav>
      </div>
    </>
  );
}

function MenuLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className={buttonClass('ghost', 'md', 'justify-start')}>
      {children}
    </a>
  );
}

const initialOf = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '·';
