import { describe, expect, it } from 'vitest';
import { proveMatch } from './prove-match';
import { match, plainTable, provedMatch } from './testing/items';

describe('proveMatch', () => {
  it.each<[string, string[], Record<string, [string, string]>, string | null, string[]]>([
    ['each prompt met by its own answer', ['a: yes no no', 'b: no yes no', 'c: no no yes'], {}, null, []],
    [
      'two needs apart',
      ['a: yes yes no', 'b: yes no no', 'c: no no yes'],
      { 1: ['p q', 'a'], 2: ['p q', 'a'] },
      null,
      [],
    ],
    ['an answer that lacks the need', ['a: no no no', 'b: no yes no', 'c: no no yes'], {}, 'answer-lacks-need', ['a']],
    ['an answer that may lack it', ['a: ? no no', 'b: no yes no', 'c: no no yes'], {}, 'answer-lacks-need', ['a']],
    ['a prompt met by two', ['a: yes no no', 'b: yes yes no', 'c: no no yes'], {}, 'key-not-unique', ['b']],
    ['a prompt that another may meet', ['a: yes no no', 'b: ? yes no', 'c: no no yes'], {}, 'match-arguable', ['b']],
    [
      'a prompt without a need',
      ['a: yes no no', 'b: no yes no', 'c: no no yes'],
      { 1: ['', 'a'] },
      'needs-missing',
      [],
    ],
    ['alternates', ['a: yes no no', 'b: yes yes no', 'c: no no yes'], { 1: ['p', 'a / b'] }, null, []],
  ])('%s', (_, rows, changed, rule, inTheWay) => {
    const prompts = { 1: ['p', 'a'], 2: ['q', 'b'], 3: ['r', 'c'], ...changed } as Record<string, [string, string]>;
    const refusal = proveMatch(provedMatch(plainTable(...rows), prompts));
    expect(refusal?.rule ?? null).toBe(rule);
    expect(refusal?.inTheWay ?? []).toEqual(inTheWay);
    for (const text of refusal ? [refusal.message, refusal.hint] : []) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('has nothing to prove where the key is declared', () => {
    expect(proveMatch(match({ a: 'x', b: 'y', c: 'z' }))).toBeNull();
  });
});
