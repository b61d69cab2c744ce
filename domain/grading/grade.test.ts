import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key, Question, QuestionKind, Response } from '@/domain/question/question';
import { grade } from './grade';

const entries = (ids: string) => [...ids].map((id) => ({ id, text: `text of ${id}` }));

function questionOf(kind: QuestionKind): Question {
  const question: Question = { kind, stem: 'Which?', options: entries('abcdef') };
  if (kind === 'multiple') question.select = 2;
  if (kind === 'matching') question.prompts = entries('123');
  return question;
}

const keys = {
  single: { kind: 'single', choices: ['b'] },
  reverse: { kind: 'reverse', choices: ['b'] },
  multiple: { kind: 'multiple', choices: ['a', 'b'] },
  ordering: { kind: 'ordering', order: ['a', 'b', 'c'] },
  matching: { kind: 'matching', pairs: { 1: 'a', 2: 'b', 3: 'b' } },
  recall: { kind: 'recall', accepted: ['checkpoint_s3_uri', '/opt/ml/checkpoints'] },
} satisfies Record<QuestionKind, Key>;

function judged(kind: QuestionKind, response: Response) {
  return grade(questionOf(kind), keys[kind], response);
}

describe('grade', () => {
  it.each<[QuestionKind, Response, string[], string[]]>([
    ['single', { choices: ['b'] }, [], []],
    ['single', { choices: ['c'] }, ['b'], ['c']],
    ['reverse', { choices: ['b'] }, [], []],
    ['multiple', { choices: ['b', 'a'] }, [], []],
    ['multiple', { choices: ['a'] }, ['b'], []],
    ['multiple', { choices: ['a', 'c'] }, ['b'], ['c']],
    ['multiple', { choices: ['a', 'b', 'c'] }, [], ['c']],
    ['ordering', { order: ['a', 'b', 'c'] }, [], []],
    ['ordering', { order: ['b', 'a', 'c'] }, ['a', 'b'], []],
    ['ordering', { order: ['a', 'b'] }, ['c'], []],
    ['ordering', { order: ['a', 'b', 'c', 'd'] }, [], ['d']],
    ['matching', { pairs: { 3: 'b', 2: 'b', 1: 'a' } }, [], []],
    ['matching', { pairs: { 1: 'a', 2: 'c', 3: 'b' } }, ['2'], ['2']],
    ['matching', { pairs: { 1: 'a' } }, ['2', '3'], []],
    ['recall', { text: 'checkpoint_s3_uri' }, [], []],
    ['recall', { text: '  “Checkpoint_S3_URI” ' }, [], []],
    ['recall', { text: '`/opt/ml/checkpoints`' }, [], []],
    ['recall', { text: 'checkpoint-s3-uri' }, ['checkpoint_s3_uri', '/opt/ml/checkpoints'], []],
    ['single', { dontKnow: true }, ['b'], []],
    ['multiple', { dontKnow: true }, ['a', 'b'], []],
    ['ordering', { dontKnow: true }, ['a', 'b', 'c'], []],
    ['matching', { dontKnow: true }, ['1', '2', '3'], []],
    ['recall', { dontKnow: true }, ['checkpoint_s3_uri', '/opt/ml/checkpoints'], []],
  ])('%s %j: missed %j, added %j', (kind, response, missed, added) => {
    const correct = missed.length + added.length === 0;
    expect(judged(kind, response)).toMatchObject({ status: 'graded', verdict: { correct, missed, added } });
  });

  it.each([
    ['checkpoint-s3-uri', 'checkpoint_s3_uri'],
    ['/opt/ml/chekpoints', '/opt/ml/checkpoints'],
    ['/opt/ml/model', undefined],
    ['checkpoint_s3_uri', undefined],
  ])('a typed %j is near to %j, and right or wrong all the same', (text, near) => {
    const graded = judged('recall', { text });
    expect(graded.status === 'graded' && graded.verdict.near).toBe(near);
    expect(graded).toMatchObject({ verdict: { correct: text === 'checkpoint_s3_uri' } });
  });

  it.each<[QuestionKind, Response, string]>([
    ['single', { text: 'b' }, 'needs "choices"'],
    ['single', { choices: [] }, 'no option'],
    ['single', { choices: ['b', 'c'] }, 'one option'],
    ['single', { choices: ['z'] }, '"z"'],
    ['multiple', { choices: ['a', 'a'] }, 'twice'],
    ['ordering', { choices: ['a'] }, 'needs "order"'],
    ['ordering', { order: ['a', 'a'] }, 'twice'],
    ['ordering', { order: [] }, 'no step'],
    ['matching', { order: ['a'] }, 'needs "pairs"'],
    ['matching', { pairs: {} }, 'no prompt'],
    ['matching', { pairs: { 9: 'a' } }, 'no prompt "9"'],
    ['matching', { pairs: { 1: 'z' } }, 'no option "z"'],
    ['recall', { choices: ['a'] }, 'needs "text"'],
    ['recall', { text: ' `` ' }, 'empty'],
  ])('refuses for %s: %j', (kind, response, words) => {
    expect(judged(kind, response)).toEqual({ status: 'malformed', message: expect.stringContaining(words) });
  });

  it('ignores the order in which options were shown or chosen', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 6 }),
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.shuffledSubarray(ids, { minLength: 1 }),
        (shown, chosen, right) => {
          const question: Question = {
            kind: 'multiple',
            stem: 'Which?',
            options: shown.map((id) => ({ id, text: id })),
          };
          const key: Key = { kind: 'multiple', choices: right };
          const sorted = grade(
            questionOf('multiple'),
            { ...key, choices: right.toSorted() },
            { choices: chosen.toSorted() },
          );
          const graded = grade(question, key, { choices: chosen });
          if (graded.status !== 'graded' || sorted.status !== 'graded') throw new Error('malformed');
          expect(graded.verdict.correct).toBe(right.toSorted().join() === chosen.toSorted().join());
          expect(graded.verdict.correct).toBe(sorted.verdict.correct);
          expect(graded.verdict.missed.toSorted()).toEqual(sorted.verdict.missed.toSorted());
          expect(graded.verdict.added.toSorted()).toEqual(sorted.verdict.added.toSorted());
        },
      ),
    );
  });
});
