import { describe, expect, it } from 'vitest';
import { makeTextStore } from './text-store';

class FakeStorage {
  [key: string]: unknown;
}

function fakeStorage(refuses: () => boolean): Storage {
  const fake = new FakeStorage();
  const hidden = (value: unknown) => ({ value, enumerable: false });
  Object.defineProperties(fake, {
    getItem: hidden((key: string) => (typeof fake[key] === 'string' ? fake[key] : null)),
    setItem: hidden((key: string, text: string) => {
      if (refuses()) throw new DOMException('full', 'QuotaExceededError');
      fake[key] = text;
    }),
    removeItem: hidden((key: string) => delete fake[key]),
  });
  return fake as unknown as Storage;
}

describe('a text store', () => {
  it('keeps what the browser keeps', () => {
    const storage = fakeStorage(() => false);
    const store = makeTextStore(() => storage);
    expect(store.set('a', '1')).toBe(true);
    expect(makeTextStore(() => storage).get('a')).toBe('1');
  });

  it('keeps in memory what a full storage refuses, and tells', () => {
    let isFull = true;
    const storage = fakeStorage(() => isFull);
    const store = makeTextStore(() => storage);
    expect(store.set('a', '1')).toBe(false);
    expect([store.get('a'), store.keys()]).toEqual(['1', ['a']]);
    isFull = false;
    expect(store.set('a', '2')).toBe(true);
    expect([store.get('a'), store.keys()]).toEqual(['2', ['a']]);
    store.remove('a');
    expect([store.get('a'), store.keys()]).toEqual([null, []]);
  });

  it.each([
    ['is not there', () => null],
    [
      'may not be opened',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('works where storage %s', (_, open) => {
    const store = makeTextStore(open);
    expect(store.set('a', '1')).toBe(false);
    expect([store.get('a'), store.keys()]).toEqual(['1', ['a']]);
    store.remove('a');
    expect(store.get('a')).toBeNull();
  });
});
