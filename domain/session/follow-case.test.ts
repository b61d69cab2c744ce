import { describe, expect, it } from 'vitest';
import { type CaseMember, type CaseSituation, casesOf, followCase } from './follow-case';

const member = (id: string, position: number): CaseMember => ({ id, topic: 'a', case: { id: id.charAt(0), position } });
const items: CaseMember[] = [
  member('x2', 2),
  { id: 'alone', topic: 'a' },
  member('x1', 1),
  member('x3', 3),
  member('y1', 1),
  member('y2', 2),
  { id: 'other', topic: 'b' },
];
const named = (id: string | null) => items.find((item) => item.id === id);

function follow(selected: string | null, last: string | null, answered: string[], topic?: string): string | null {
  const situation: CaseSituation = {
    ...{ cases: casesOf(items), selected: named(selected), last: named(last) },
    isBegun: (answeredLast) =>
      answered.includes(answeredLast.id) && (topic ?? answeredLast.topic) === answeredLast.topic,
    isOpen: ({ id }) => !answered.includes(id),
  };
  return followCase(situation);
}

describe('a case', () => {
  it.each<[string, Parameters<typeof follow>, string | null]>([
    ['begins with its first member', ['x3', null, []], 'x1'],
    ['begins with its first member not answered today', ['x3', 'alone', ['x1', 'alone']], 'x2'],
    ['goes on after a member, before anything else', ['y1', 'x1', ['x1']], 'x2'],
    ['goes on when nothing else is left today', [null, 'x2', ['x1', 'x2']], 'x3'],
    ['goes back to a member that was left out', ['alone', 'x3', ['x2', 'x3']], 'x1'],
    ['is over after its last member', ['alone', 'x3', ['x1', 'x2', 'x3']], null],
    ['gives way to the next one when it is over', ['y2', 'x3', ['x1', 'x2', 'x3']], 'y1'],
    ['of yesterday does not go on by itself', ['alone', 'x1', []], null],
    ['does not go on in another topic', ['other', 'x1', ['x1'], 'b'], null],
    ['leaves a repetition alone when all members were answered', ['x1', 'alone', ['x1', 'x2', 'x3', 'alone']], null],
    ['is nothing to an item of none', ['alone', 'other', ['other']], null],
    ['is nothing when today is done', [null, null, []], null],
  ])('%s', (_, given, expected) => expect(follow(...given)).toBe(expected));
});
