import { expect, it } from 'vitest';
import { hashPassword, isCommonPassword, verifyPassword } from './passwords';

it('hashes with Argon2id at the cost that OWASP names, each time with another salt', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

it('knows the password again, also typed with other accents, and no other', async () => {
  const hash = await hashPassword('pässwörd');
  expect(await verifyPassword({ hash, password: 'pässwörd'.normalize('NFD') })).toBe(true);
  expect(await verifyPassword({ hash, password: 'passwörd' })).toBe(false);
});

it('leaves the event loop to others meanwhile', async () => {
  let turns = 0;
  let hashed = false;
  const hashing = Promise.all(Array.from({ length: 5 }, () => hashPassword('correct horse')));
  void hashing.finally(() => {
    hashed = true;
  });
  for (; !hashed; turns++) await new Promise(setImmediate);
  await hashing;
  // Turns are counted, and no time: hashed here, five passwords would leave the loop a turn or two each.
  expect(turns).toBeGreaterThan(50);
});

it('rejects what is no hash', async () => {
  await expect(verifyPassword({ hash: 'plain', password: 'plain' })).rejects.toThrow();
});

it.each([
  ['qwertyuiop', true],
  ['QwertyUiop', true],
  ['1q2w3e4r5t', true],
  ['ｑwertyuiop', true],
  ['qwertyuiop, though not alone', false],
  ['correct horse battery', false],
  ['', false],
])('of those that everybody tries first, %j is one: %s', async (password, is) => {
  expect(await isCommonPassword(password)).toBe(is);
});
