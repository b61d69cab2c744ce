import { expect, it } from 'vitest';
import { makeAnswerId } from './answer-id';

it('makes a UUID where the browser offers only random bytes', () => {
  const plain = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  const ids = Array.from({ length: 50 }, () => makeAnswerId(plain));
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(50);
});

it('takes the browser’s own UUID where there is one', () => {
  const { getRandomValues } = crypto;
  expect(makeAnswerId({ getRandomValues, randomUUID: () => 'own' })).toBe('own');
});
