import { afterEach, describe, expect, it } from 'vitest';
import { forgetProcessWide } from '../process-wide';
import { weaknessOf } from './weak-password';

const ann = { name: 'Ann-Kathrin Berg', email: 'kathy.b+exam@mail.example' };

afterEach(() => {
  delete process.env.PUBLIC_URL;
  forgetProcessWide('env');
});

describe('a password that somebody chooses', () => {
  it.each([
    ['the commonest', '1234567890', 'common'],
    ['a common one in large letters', 'QWERTYUIOP', 'common'],
    ['the name of the app', 'Checkpoint2026', 'place'],
    ['the name of the app, twice', 'checkpoint-Checkpoint', 'place'],
    ['one’s own name', 'Ann-Kathrin 1990', 'place'],
    ['one’s whole name', 'annkathrinberg', 'place'],
    ['the beginning of one’s address', 'kathykathy1!', 'place'],
    ['the host’s name', 'Study.Group.2026', 'place'],
    ['a word of the place among others', 'checkpoint horse battery', null],
    ['a word that only holds one’s name', 'iceberg lettuce soup', null],
    ['several words', 'correct horse battery', null],
    ['figures alone, many', '80361947250813', null],
    ['letters of another alphabet', 'правильная лошадь', null],
  ])('%s', async (_, password, weakness) => {
    process.env.PUBLIC_URL = 'https://study.group.example';
    forgetProcessWide('env');
    expect(await weaknessOf(password, ann)).toBe(weakness);
  });

  it('of somebody whose name has no letters, too', async () => {
    expect(await weaknessOf('correct horse battery', { name: '🦜', email: '1@mail.example' })).toBeNull();
  });
});
