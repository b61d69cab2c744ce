import { describe, expect, it } from 'vitest';
import { passkeyNameRequest, signUpRequest } from './auth-request-schema';

const account = { email: 'ann@mail.example', password: 'correct horse battery' };

describe('a name', () => {
  it.each(['Ann', 'Åsa Öberg', '山田 太郎', 'O’Neill-García'])('may be %s', (name) => {
    expect(signUpRequest.safeParse({ ...account, name }).success).toBe(true);
  });

  it.each([
    ['a second line, as of a letter’s header', 'Ann\r\nBcc: b@mail.example'],
    ['what turns a terminal’s text', 'Ann\u001b[2J'],
    ['a line separator', 'Ann\u2028Bob'],
    ['nothing but spaces', '   '],
  ])('has no %s', (_, name) => {
    expect(signUpRequest.safeParse({ ...account, name }).success).toBe(false);
    expect(passkeyNameRequest.safeParse({ id: 'x', name }).success).toBe(false);
  });
});
