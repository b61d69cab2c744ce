import { describe, expect, it } from 'vitest';
import type { Progress } from '@/domain/progress/summarise';
import { describeDue } from './describe-due';

const days = (...due: number[]) => due.map((number, at) => ({ date: `2026-11-2${at}`, due: number }));
const told = (fields: Partial<Pick<Progress, 'due' | 'new' | 'today' | 'forecast'>>) =>
  describeDue({
    ...{ due: 0, new: 5, today: { answered: 0, correct: 0 }, forecast: days(0, 0, 0) },
    ...fields,
  } as Progress);

describe('describeDue', () => {
  it.each([
    ['many due', { due: 12 }, '12 rules are due.', 'Begin with what is due'],
    ['one due', { due: 1 }, 'One rule is due.', 'Begin with what is due'],
    ['begun today', { due: 3, today: { answered: 4, correct: 2 } }, '3 rules are due.', 'Continue'],
    ['nothing due', {}, 'Nothing is due.', 'Meet new rules'],
    ['nothing new either', { new: 0 }, 'Nothing is due.', 'Practise anyway'],
  ])('%s', (_, fields, title, action) => {
    expect(told(fields)).toMatchObject({ title, action });
  });

  it.each([
    ['tomorrow', days(0, 3, 0), '3 rules come back tomorrow.'],
    ['later', days(0, 0, 1), '1 rule comes back in 2 days.'],
    ['not soon', days(0, 0, 0), 'Nothing comes back in the next days.'],
  ])('says when something comes back: %s', (_, forecast, sentence) => {
    expect(told({ forecast }).text).toContain(sentence);
  });

  it('says what was done today, in the right number', () => {
    expect(told({ today: { answered: 1, correct: 1 } }).text).toMatch(/^You answered 1 question today\. /);
  });
});
