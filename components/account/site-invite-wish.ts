import { EMAIL, faultOf } from './account-fields';

export interface SiteInviteWish {
  role: 'member' | 'administrator';
  /** The only address that it lets in, once; null: any. */
  email: string | null;
  maxUses: number;
  days: number;
}

/** What is asked of the server, or what is wrong with what was entered, by its field. */
export function siteInviteWishOf(data: FormData): { wish: SiteInviteWish } | { faults: Record<string, string> } {
  const role = data.get('role') === 'administrator' ? 'administrator' : 'member';
  const entered = String(data.get('email') ?? '').trim();
  const email = entered === '' ? null : entered;
  const maxUses = email === null ? wholeIn(data.get('uses'), 1000) : 1;
  const days = wholeIn(data.get('days'), 90);
  const emailFault = email === null ? null : faultOf(EMAIL, email);
  const faults = {
    ...(emailFault !== null && { email: emailFault }),
    ...(maxUses === null && { uses: 'Enter a number from 1 to 1000.' }),
    ...(days === null && { days: 'Enter a number from 1 to 90.' }),
  };
  if (emailFault !== null || maxUses === null || days === null) return { faults };
  return { wish: { role, email, maxUses, days } };
}

/** A whole number from 1 to the most; null for anything else. */
function wholeIn(entered: FormDataEntryValue | null, most: number): number | null {
  const number = Number(entered);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}
