import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, requestOf, textOf } from './passkey-json';

it('writes bytes as letters that an address could carry, and reads them back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const text = textOf(new Uint8Array(bytes).buffer);
      expect(text).toMatch(/^[\w-]*$/);
      expect([...bytesOf(text)]).toEqual([...bytes]);
    }),
  );
});

it('gives the browser the challenge and the keys to ask for as bytes', () => {
  const request = requestOf({
    challenge: 'AQI',
    rpId: 'localhost',
    allowCredentials: [{ id: 'Aw', type: 'public-key' }],
  });
  expect(request).toEqual({
    ...{ rpId: 'localhost', challenge: Uint8Array.of(1, 2) },
    allowCredentials: [{ id: Uint8Array.of(3), type: 'public-key' }],
  });
});
