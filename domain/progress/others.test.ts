import { describe, expect, it } from 'vitest';
import type { Question, Response } from '@/domain/question/question';
import { type Answered, tellOthers } from './others';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }));
const ask = (kind: Question['kind']): Question => ({ kind, stem: 'Which?', options });
const gave = (learners: number, response: Response, correct = false): Answered => ({ learners, response, correct });
const a = { choices: ['a'] };
const b = { choices: ['b'] };

describe('how others answered', () => {
  it('tells who was right and what share chose which option', () => {
    const all = [gave(6, a, true), gave(3, b), gave(1, { dontKnow: true })];
    expect(tellOthers(all, [], ask('single'))).toEqual({
      ...{ answered: 10, correct: 6 },
      shares: { a: 0.6, b: 0.3, c: 0, d: 0 },
    });
  });

  it('leaves the own answer out, and says nothing of fewer than five', () => {
    const all = [gave(3, a, true), gave(3, b)];
    expect(tellOthers(all, [], ask('single'))).toMatchObject({ answered: 6 });
    expect(tellOthers(all, [gave(1, a, true)], ask('single'))).toMatchObject({
      answered: 5,
      correct: 2,
      shares: { a: 0.4 },
    });
    expect(tellOthers([gave(3, a, true), gave(2, b)], [gave(1, b)], ask('single'))).toBeNull();
    expect(tellOthers([], [gave(1, b)], ask('single'))).toBeNull();
  });

  it('counts an option of a multiple response with whatever it was chosen', () => {
    const all = [gave(4, { choices: ['a', 'b'] }, true), gave(4, { choices: ['c', 'a'] }), gave(2, { choices: ['x'] })];
    expect(tellOthers(all, [], ask('multiple'))).toMatchObject({ shares: { a: 0.8, b: 0.4, c: 0.4, d: 0 } });
  });

  it.each(['ordering', 'matching', 'recall'] as const)('has no shares for %s', (kind) => {
    expect(tellOthers([gave(5, { text: 'x' }, true)], [], ask(kind))).toEqual({
      answered: 5,
      correct: 5,
      shares: null,
    });
  });
});
