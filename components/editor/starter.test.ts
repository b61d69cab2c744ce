import { expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { STARTER } from './starter';

it('the text to begin with can be asked as it stands', () => {
  const { items, problems } = admit(compileBank([{ path: 'starter.md', text: STARTER }], { generator: GENERATOR }));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...items.keys()].filter((id) => id.startsWith('our-store-'))).toHaveLength(4);
});
