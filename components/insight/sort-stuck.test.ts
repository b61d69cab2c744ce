import { expect, it } from 'vitest';
import type { Stuck } from '@/domain/progress/group/tell-people';
import type { Person } from './sort-people';
import { countStuck, mostStuckFirst } from './sort-stuck';

const person = (name: string, ...stuck: Stuck[]): Person => ({
  ...{ userId: name, name, answers: 0, days: 0, minutes: 0, right: null, ever: 0, lastAt: null, done: 0, stuck },
});

const people = [
  person('Never', { why: 'never' }),
  person('Fine'),
  person('Away', { why: 'quiet', days: 9 }),
  person('Long away', { why: 'quiet', days: 90 }),
  person('Half', { why: 'hard going', answers: 50, share: 0.5 }),
  person('Third', { why: 'hard going', answers: 50, share: 0.3 }),
  person('Leeches', { why: 'not sticking', items: 40 }),
  person('Both', { why: 'quiet', days: 8 }, { why: 'not sticking', items: 3 }),
];

it('puts who has most reasons first, then who practises in vain, the worse before the better', () =>
  expect(mostStuckFirst(people).map(({ name }) => name)).toEqual([
    ...['Both', 'Third', 'Half', 'Leeches', 'Long away', 'Away', 'Never'],
  ]));

it('counts people by reason', () => {
  expect(countStuck(people)).toBe(
    '2 find it hard going, for 2 some items do not stick, 3 were away for a week or more, 1 has not begun',
  );
  expect(countStuck([])).toBe('');
});
