import type { Yaml } from 'mdast';
import { describe, expect, it } from 'vitest';
import { openDraft } from './draft';
import { readFrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';

function read(yaml: string) {
  const text = `---\n${yaml}\n---\n`;
  const draft = openDraft({ path: 'a.md', text }, '2026-11-30');
  const [node] = parseMarkdown(text).children as [Yaml];
  return {
    front: readFrontMatter(node, draft),
    problems: draft.problems.map(({ rule, line, column }) => `${rule}:${line}:${column}`),
  };
}

describe('readFrontMatter', () => {
  it('reads every key', () => {
    const yaml = [
      'title: Tuning',
      'ask: Which one?',
      'exams: { MLA-C01: ["2.2", 2.3] }',
      'guides: [g002]',
      'sources:\n  - { url: https://a.example/b, checked: 2026-11-21 }',
      'today: Now otherwise.',
      'waive: { few-answers: "only three" }',
    ].join('\n');
    const { front, problems } = read(yaml);
    expect(problems).toEqual([]);
    expect(front).toMatchObject({
      title: 'Tuning',
      ask: 'Which one?',
      exams: { 'MLA-C01': ['2.2', '2.3'] },
      guides: ['g002'],
      sources: [{ url: 'https://a.example/b', checked: '2026-11-21' }],
      today: 'Now otherwise.',
      waivers: [{ rule: 'few-answers' }],
    });
  });

  it.each([
    ['title: a\ntitle: b', 'front-matter:3:1'],
    ['title: &x a\nask: *x', 'front-matter:3:6'],
    ['title: [', 'front-matter:3:1'],
    ['- a\n- b', 'front-matter:2:1'],
    ['title: { a: b }', 'front-matter:2:8'],
    ['__proto__: x', 'unknown-key:2:12'],
    ['constructor: x', 'unknown-key:2:14'],
    ['ask: Choose one.', 'no-question:2:6'],
    ['ask: Which is not right?', 'negative-wording:2:15'],
    ['exams: MLA-C01', 'exam:2:8'],
    ['exams: { MLA-C01: ["4.4"] }', 'exam:2:19'],
    ['exams: { MLA-C01: [] }', 'exam:2:19'],
    ['sources: https://a.example', 'source:2:10'],
    ['sources: [{ url: https://a.example, checked: 2026-02-29 }]', 'source:2:11'],
    ['sources: [{ url: https://a.example, checked: 2026-12-01 }]', 'source-in-future:2:11'],
    ['sources: [{ url: https://a.example, checked: 2026-11-21, by: me }]', 'source:2:11'],
    ['waive: { nothing: "x" }', 'waiver:2:19'],
  ])('reports %j', (yaml, expected) => {
    expect(read(yaml).problems[0]).toBe(expected);
  });

  it('reads nothing of the text as code', () => {
    const { front } = read('title: !!js/function "() => 1"');
    expect(typeof front.title).toBe('string');
  });
});
