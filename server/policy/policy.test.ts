import { describe, expect, it } from 'vitest';
import { type Action, may, policy, STANDINGS, type Standing } from './policy';

const actions = Object.keys(policy) as Action[];
const allowedTo = (standing: Standing) => actions.filter((action) => may(standing, action));

describe('the policy', () => {
  it.each<[Standing, Standing]>([
    ['visitor', 'guest'],
    ['guest', 'member'],
    ['held', 'member'],
    ['member', 'learner'],
    ['learner', 'instructor'],
    ['instructor', 'owner'],
    ['member', 'administrator'],
  ])('allows nothing to a %s that it forbids to a %s', (less, more) => {
    expect(allowedTo(less).filter((action) => !may(more, action))).toEqual([]);
  });

  it('opens no group to an administrator who does not belong to it', () => {
    expect(
      allowedTo('administrator').filter((action) => /^(deck|report|insight|assignment|member)\./.test(action)),
    ).toEqual([]);
  });

  it('lets who owes a second factor set one up, sign in or out, and open what needs nobody', () => {
    expect(allowedTo('held')).toEqual(['site.open', 'account.sign-in', 'account.sign-up', 'account.secure']);
  });

  it('lets everybody do something', () => {
    for (const standing of STANDINGS) expect(allowedTo(standing).length).toBeGreaterThan(0);
  });
});
