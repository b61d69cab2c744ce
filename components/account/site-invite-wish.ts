export interface SiteInviteWish {
  role: 'member' | 'administrator';
  maxUses: number;
  days: number;
}

/** What is asked of the server, or what is wrong with what was entered, by its field. */
export function siteInviteWishOf(data: FormData): { wish: SiteInviteWish } | { faults: Record<string, string> } {
  const role = data.get('role') === 'administrator' ? 'administrator' : 'member';
  const [maxUses, days] = [wholeIn(data.get('uses'), 1000), wholeIn(data.get('days'), 90)];
  const faults = {
    ...(maxUses === null && { uses: 'Enter a number from 1 to 1000.' }),
    ...(days === null && { days: 'Enter a number from 1 to 90.' }),
  };
  return maxUses === null || days === null ? { faults } : { wish: { role, maxUses, days } };
}

/** A whole number from 1 to the most; null for anything else. */
function wholeIn(entered: FormDataEntryValue | null, most: number): number | null {
  const number = Number(entered);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}
