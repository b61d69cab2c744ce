import { beforeEach, describe, expect, it } from 'vitest';
import { authorise } from '../policy/authorise';
import { arrangeStore } from '../practice/testing/arrange';
import { forgetProcessWide, processWide } from '../process-wide';
import { logSecurity, pseudonym, securityLog } from './security-log';

let lines: string[] = [];
const read = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

beforeEach(() => {
  lines = [];
  forgetProcessWide('security-log-count');
  securityLog().write = (line) => void lines.push(line);
});

describe('the log of who signed in and who was refused', () => {
  it('is one line of JSON for each event', () => {
    logSecurity({ what: 'sign-in', outcome: 'done', user: 'u-1', from: 'x' }, Date.UTC(2026, 10, 21, 12));
    expect(lines).toEqual([
      '{"log":"security","at":"2026-11-21T12:00:00.000Z","what":"sign-in","outcome":"done","user":"u-1","from":"x"}',
    ]);
  });

  it('holds what an account was refused, by the name of the action', () => {
    const member = { kind: 'member', userId: 'u-1', learnerId: 'l-1', isAdministrator: false } as const;
    authorise({ ...member, by: { session: 's' } }, 'site.users');
    authorise({ ...member, by: { session: 's' } }, 'account.own');
    expect(read()).toMatchObject([{ what: 'site.users', outcome: 'hidden', user: 'u-1' }]);
  });

  it('fills no disk: beyond 600 lines in a minute they are counted', () => {
    for (let turn = 0; turn < 1_000; turn++) logSecurity({ what: 'sign-in', outcome: 'refused' }, 1_000 + turn);
    expect(lines).toHaveLength(600);
    logSecurity({ what: 'sign-in', outcome: 'done' }, 61_000);
    expect(read().slice(600)).toMatchObject([{ what: 'left out', lines: 400 }, { outcome: 'done' }]);
  });

  it('names addresses by what stays the same and cannot be tried out without the secret of this server', async () => {
    const store = await arrangeStore();
    forgetProcessWide('auth-secret');
    processWide('store', () => Promise.resolve(store));
    expect(await pseudonym('Ann@mail.example ')).toBe(await pseudonym('ann@mail.example'));
    expect(await pseudonym('ann@mail.example')).toMatch(/^[\w-]{16}$/);
    const here = await pseudonym('192.0.2.1');
    forgetProcessWide('auth-secret');
    await store.db.setting.deleteMany();
    expect(await pseudonym('192.0.2.1')).not.toBe(here);
    for (const name of ['store', 'auth-secret']) forgetProcessWide(name);
  });
});
