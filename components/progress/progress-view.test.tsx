import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProgressView } from './progress-view';
import { fewInsights, manyInsights } from './testing/sample-insights';

const mock = {
  id: 'm1',
  blueprint: 'domain-2',
  title: 'Domain 2 mock exam',
  startedAt: '',
  endedAt: '2026-11-10T10:00:00Z',
  endedOn: '2026-11-10',
};
const few = renderToStaticMarkup(<ProgressView insights={fewInsights} mocks={[]} />);
const many = renderToStaticMarkup(
  <ProgressView insights={manyInsights} mocks={[{ ...mock, scaled: 655, low: 560, high: 750, passed: false }]} />,
);
const headings = (html: string) => [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);

it('asks in the order of a candidate’s questions, whatever is known', () => {
  expect(headings(few).slice(0, 2)).toEqual(['Would you pass?', 'What you lack, and what to do next']);
  expect(headings(many)).toEqual(headings(few));
});

describe('with few answers', () => {
  it.each([
    'After 52 more answers',
    'after 48 more answers',
    '17 to new wordings, 20 to wordings seen before',
    'No mix-up is known yet',
    '4 wrong answers chose nothing in place of something else',
    'No rule has come back after a day or more yet',
    'so far that is nothing',
    'Not in this bank yet: domain 1',
  ])('says what is still missing: %s', (part) => {
    expect(few).toContain(part);
  });
});

describe('with many answers', () => {
  it('has a table behind each chart, with a row of each number', () => {
    const figures = many.match(/<figure.*?<\/figure>/gs) ?? [];
    expect(figures.length).toBeGreaterThanOrEqual(8);
    for (const figure of figures) {
      expect(figure).toMatch(/<figcaption[^>]*>[^<]{20}/);
      expect(figure).toMatch(/<details.*<table.*<caption.*<th scope="row"/s);
    }
  });

  it('links each edge of the graph to what tells its options apart', () => {
    expect(many).toContain('href="/practice?items=in-1&amp;show=confusions"');
    expect(many).toContain('href="/practice/input"');
  });

  it('tells the mock exams that were sat', () => {
    expect(many).toContain('href="/mock/m1/report"');
    expect(many).toContain('655');
  });

  it('has no style attribute, which the content policy would stop', () => {
    expect(many).not.toMatch(/\sstyle=/);
  });
});
