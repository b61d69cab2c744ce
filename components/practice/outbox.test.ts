import { describe, expect, it } from 'vitest';
import { forgetUnsent, keepUnsent, readUnsent } from './outbox';
import { askedOf, givenOf } from './testing/samples';
import { makeTextStore, type TextStore } from './text-store';

const memoryStore = (): TextStore => makeTextStore(() => null);

describe('the outbox', () => {
  it('gives back what was kept, oldest first, until it is forgotten', () => {
    const store = memoryStore();
    const late = givenOf('b', '2026-11-21T20:01:00.000Z');
    const early = givenOf('a', '2026-11-21T20:00:00.000Z');
    keepUnsent(store, late);
    keepUnsent(store, early);
    expect(readUnsent(store)).toEqual([early, late]);
    forgetUnsent(store, 'a');
    expect(readUnsent(store)).toEqual([late]);
  });

  it('says when an answer will not outlive the page', () => {
    expect(keepUnsent(memoryStore(), givenOf('a'))).toBe(false);
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['an answer without its id', JSON.stringify({ answer: { issued: 'i' }, asked: askedOf('i') })],
    ['an answer without its question', JSON.stringify({ answer: givenOf('a').answer })],
  ])('removes %s and keeps the others', (_, text) => {
    const store = memoryStore();
    store.set('checkpoint:unsent:x', text);
    store.set('other', text);
    keepUnsent(store, givenOf('a'));
    expect(readUnsent(store)).toHaveLength(1);
    expect(store.get('checkpoint:unsent:x')).toBeNull();
    expect(store.get('other')).toBe(text);
  });
});
