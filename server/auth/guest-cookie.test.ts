import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { arrangeStore } from '../practice/testing/arrange';
import { forgetProcessWide, processWide } from '../process-wide';
import { guestCookie, guestOf, noGuestCookies } from './guest-cookie';

const learnerId = randomUUID();
let value = '';

beforeAll(async () => {
  const store = await arrangeStore();
  processWide('store', () => Promise.resolve(store));
  value = (await guestCookie(learnerId)).split(';')[0] ?? '';
});

afterEach(() => {
  delete process.env.PUBLIC_URL;
  forgetProcessWide('env');
});

const withCookie = (cookie: string): Headers => new Headers({ cookie });

describe('the guest cookie', () => {
  it('is signed, HttpOnly, SameSite, long-lived, and Secure where the site is', async () => {
    const plain = await guestCookie(learnerId);
    expect(plain).toMatch(/^checkpoint-guest=[^;]+; Max-Age=\d{8}; Path=\/; HttpOnly; SameSite=Lax$/);
    process.env.PUBLIC_URL = 'https://checkpoint.example';
    forgetProcessWide('env');
    expect(await guestCookie(learnerId)).toBe(`__Host-${plain}; Secure`);
  });

  it('names its guest, among other cookies and a second time', async () => {
    expect(await guestOf(withCookie(`a=1; ${value}; b=2`))).toBe(learnerId);
    expect(await guestOf(withCookie(value))).toBe(learnerId);
  });

  it('is known over HTTPS by its new name and by its old one', async () => {
    process.env.PUBLIC_URL = 'https://checkpoint.example';
    forgetProcessWide('env');
    expect(await guestOf(withCookie(`__Host-${value}`))).toBe(learnerId);
    expect(await guestOf(withCookie(value))).toBe(learnerId);
    expect(noGuestCookies()).toEqual([
      expect.stringMatching(/^__Host-checkpoint-guest=; Max-Age=0; .*Secure$/),
      expect.stringMatching(/^checkpoint-guest=; Max-Age=0; /),
    ]);
  });

  it('is signed alike by another process that serves this database', async () => {
    forgetProcessWide('guest-cookie-secret');
    forgetProcessWide('verified-guests');
    expect(await guestOf(withCookie(value))).toBe(learnerId);
  });

  it.each<[string, () => string]>([
    ['no cookie', () => ''],
    ['another cookie', () => 'theme=dark'],
    ['no signature', () => value.split('.')[0] ?? ''],
    ['half a signature', () => value.slice(0, -5)],
    ['a longer signature', () => `${value}A`],
    ['another guest under this signature', () => value.replace(learnerId, randomUUID())],
    ['no id', () => value.replace(learnerId, '')],
    ['an id that is none', () => value.replace(learnerId, '../../etc/passwd')],
  ])('%s is no guest', async (_, cookie) => {
    expect(await guestOf(withCookie(cookie()))).toBeNull();
  });
});
