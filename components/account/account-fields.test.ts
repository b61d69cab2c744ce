import { describe, expect, it } from 'vitest';
import { type AccountField, EMAIL, faultOf, NAME, NEW_PASSWORD, PASSWORD } from './account-fields';

describe('faultOf', () => {
  it.each<[AccountField, string, RegExp | null]>([
    [EMAIL, ' ', /E-mail is missing/],
    [EMAIL, 'ann', /no e-mail address/],
    [EMAIL, 'ann@mail', /no e-mail address/],
    [EMAIL, ' ann@mail.example ', null],
    [PASSWORD, 'short', null],
    [NEW_PASSWORD, 'short', /at least 10/],
    [NEW_PASSWORD, 'x'.repeat(129), /at most/],
    [NEW_PASSWORD, 'ten letters', null],
    [NAME, '', /Name is missing/],
  ])('%o of %j', (field, value, fault) => {
    const told = faultOf(field, value);
    if (fault === null) expect(told).toBeNull();
    else expect(told).toMatch(fault);
  });
});
