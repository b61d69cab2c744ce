import { describe, expect, it } from 'vitest';
import { grade } from '@/domain/grading/grade';
import { generate } from './generate';
import { recall } from './testing/items';

describe('generate, recall', () => {
  const item = recall(['/opt/ml/model', 'opt/ml/model'], { why: 'what stands there is uploaded' });

  it('asks for words and shows none of them', () => {
    const { question, answerKey } = generate(item, 7);
    expect(question).toEqual({
      kind: 'recall',
      stem: 'The folder from which SageMaker uploads the model\n\nWhat is its exact name or value?',
      options: [],
    });
    expect(answerKey).toMatchObject({
      key: { kind: 'recall', accepted: ['/opt/ml/model', 'opt/ml/model'] },
      reasons: { answer: 'what stands there is uploaded' },
      proved: false,
    });
  });

  it('has a reason without the author’s, and is the same whatever is accepted', () => {
    const other = recall(['/opt/ml/output']);
    expect(generate(other, 7).answerKey.reasons.answer).toMatch(/^The bank gives it/);
    expect(generate(other, 7).question).toEqual(generate(item, 7).question);
    expect(() => generate(recall([]), 7)).toThrow('accepts nothing');
  });

  it.each([
    ['/opt/ml/model', true],
    [' `/OPT/ml/Model` ', true],
    ['opt/ml/model', true],
    ['/opt/ml/output', false],
  ])('grades %j as %s', (text, correct) => {
    const { question, answerKey } = generate(item, 7);
    expect(grade(question, answerKey.key, { text })).toMatchObject({ verdict: { correct } });
  });
});
