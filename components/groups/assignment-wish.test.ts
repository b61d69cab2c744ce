import { describe, expect, it } from 'vitest';
import { type Draft, queryOf, wishOf } from './assignment-wish';

const draft: Draft = {
  ...{
    title: 'Pears',
    from: 'topics',
    set: { topics: ['pear', 'apple'], show: 'all' },
    link: '',
    blueprint: 'mla-c01',
  },
  ...{ questions: 10, mode: 'tutor', opensAt: '', dueAt: '', attempts: null },
};

describe('wishOf', () => {
  it('asks for questions of topics, from now on, without a due time', () => {
    expect(wishOf(draft)).toEqual({
      wish: {
        ...{ title: 'Pears', kind: 'set', content: 'topics=pear,apple&show=all', questions: 10, mode: 'tutor' },
        ...{ opensAt: 0, dueAt: null, attempts: null },
      },
    });
  });

  it('asks for a link’s set, and for a mock exam', () => {
    const link = 'https://checkpoint.example/practice?items=a,b&count=2#top';
    expect(wishOf({ ...draft, from: 'link', link })).toMatchObject({ wish: { content: 'items=a,b&count=2' } });
    expect(wishOf({ ...draft, from: 'mock' })).toMatchObject({
      wish: { kind: 'mock', content: 'mla-c01', questions: 0 },
    });
  });

  it('says what is missing, all of it at once', () => {
    const bad = wishOf({ ...draft, title: ' ', from: 'link', link: 'no link', dueAt: 'never' });
    expect(Object.keys('missing' in bad ? bad.missing : {})).toEqual(['title', 'content', 'dueAt']);
  });

  it('finds no query where there is none', () => {
    expect([queryOf(''), queryOf('/practice'), queryOf('/practice?')]).toEqual(['', '', '']);
  });
});
