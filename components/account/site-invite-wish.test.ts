import { describe, expect, it } from 'vitest';
import { siteInviteWishOf } from './site-invite-wish';

function entered(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

describe('siteInviteWishOf', () => {
  it('asks for what was entered, at the ends of what may be too', () => {
    const wish = (role: string, uses: string, days: string) => siteInviteWishOf(entered({ role, uses, days }));
    expect(wish('member', '1', '90')).toEqual({ wish: { role: 'member', email: null, maxUses: 1, days: 90 } });
    expect(wish('administrator', '1000', '1')).toEqual({
      wish: { role: 'administrator', email: null, maxUses: 1000, days: 1 },
    });
  });

  it.each(['', '0', '-1', '1.5', '1001', 'many'])('says at both fields what is wrong with “%s”', (number) => {
    const made = siteInviteWishOf(entered({ role: 'member', uses: number, days: number }));
    expect(Object.keys('faults' in made ? made.faults : {})).toEqual(['uses', 'days']);
  });

  it('is for one address once, whatever number stands there, and says where that is none', () => {
    const to = (email: string) => siteInviteWishOf(entered({ role: 'member', email, uses: '30', days: '7' }));
    expect(to(' ann@mail.example ')).toEqual({
      wish: { role: 'member', email: 'ann@mail.example', maxUses: 1, days: 7 },
    });
    expect(to('ann')).toEqual({ faults: { email: 'This is no e-mail address.' } });
  });

  it('says it at the one field that is wrong', () => {
    const made = siteInviteWishOf(entered({ role: 'member', uses: '91', days: '91' }));
    expect(made).toEqual({ faults: { days: 'Enter a number from 1 to 90.' } });
  });
});
