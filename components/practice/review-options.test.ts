import { describe, expect, it } from 'vitest';
import { reviewOptions } from './review-options';
import { askedOf, judgedOf } from './testing/samples';

const { question } = askedOf('i');
const several = { ...question, kind: 'multiple' as const, select: 2 };
const standings = (...args: Parameters<typeof reviewOptions>) => reviewOptions(...args).map(({ standing }) => standing);

describe('reviewOptions', () => {
  it('keeps the order and gives each option its letter and its reason', () => {
    const reviewed = reviewOptions(question, { choices: ['x'] }, judgedOf('a'));
    expect(reviewed.map(({ letter, reason }) => [letter, reason])).toEqual([
      ['A', 'it helps'],
      ['B', 'it does not'],
      ['C', 'nor does it'],
    ]);
  });

  it.each([
    ['right', question, { choices: ['x'] }, judgedOf('a'), ['Right, your choice', null, null]],
    ['wrong', question, { choices: ['x'] }, judgedOf('a', false), ['Your choice, not right', 'Right answer', null]],
    ['not known', question, { dontKnow: true as const }, judgedOf('a', false), [null, 'Right answer', null]],
    [
      'half right',
      several,
      { choices: ['x', 'z'] },
      { ...judgedOf('a', false), key: ['x', 'y'], missed: ['y'], added: ['z'] },
      ['Right, your choice', 'Right, but missed', 'Your choice, not right'],
    ],
  ])('says what each option was when the answer was %s', (_, asked, response, judged, expected) => {
    expect(standings(asked, response, judged)).toEqual(expected);
  });
});
