import { expect, it } from 'vitest';
import { type PeopleOrder, type Person, sortPeople } from './sort-people';

const person = (name: string, answers: number, right: number | null, lastAt: number | null): Person => ({
  ...{ userId: name, name, answers, right, lastAt, days: 1, minutes: 1, ever: answers, stuck: [], done: 0 },
});
const people = [person('Ann', 9, 0.9, 5), person('Bob', 0, null, null), person('Cyd', 3, 0.4, 9)];

it.each<[PeopleOrder, string]>([
  ['name', 'Ann Bob Cyd'],
  ['answers', 'Bob Cyd Ann'],
  ['right', 'Cyd Ann Bob'],
  ['last', 'Bob Ann Cyd'],
])('puts people in order of %s', (order, names) => {
  expect(
    sortPeople(people, order)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names);
});
