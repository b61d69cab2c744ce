import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Insights } from '@/domain/progress/insights';
import { DaysView } from './days-view';
import { MasteryView } from './mastery-view';
import { MemoryView } from './memory-view';
import { MixUpsView } from './mix-ups-view';
import { OverviewView } from './overview-view';
import { ProgressMenu } from './progress-menu';
import { fewInsights, manyInsights } from './testing/sample-insights';
import { TopicMixUps } from './topic-mix-ups';
import { TrustView } from './trust-view';

const mock = {
  ...{ id: 'm1', blueprint: 'domain-2', title: 'Domain 2 mock exam', startedAt: '', endedAt: '2026-11-10T10:00:00Z' },
  ...{ endedOn: '2026-11-10', scaled: 655, low: 560, high: 750, passed: false },
};
const topic = { id: 'input', title: 'Ways to read training data' };

const pagesOf = (insights: Insights): Record<string, ReactElement> => ({
  overview: <OverviewView insights={insights} mocks={insights === fewInsights ? [] : [mock]} />,
  mastery: <MasteryView insights={insights} />,
  mixUps: <MixUpsView insights={insights} />,
  topic: <TopicMixUps confusions={insights.confusions} topic={topic} />,
  trust: <TrustView insights={insights} />,
  memory: <MemoryView insights={insights} />,
  days: <DaysView insights={insights} />,
});
const rendered = (insights: Insights) =>
  Object.fromEntries(Object.entries(pagesOf(insights)).map(([name, page]) => [name, renderToStaticMarkup(page)]));
const [few, many] = [rendered(fewInsights), rendered(manyInsights)];
const headings = (html = '') => [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);

it('begins with the questions that a candidate asks first, whatever is known', () => {
  expect(headings(few.overview).slice(0, 2)).toEqual(['Would you pass?', 'What to do next']);
  expect(headings(many.overview)).toEqual(headings(few.overview));
});

it('leads on to each further page, under the names that older links have', () => {
  const menu = renderToStaticMarkup(<ProgressMenu here="/progress/memory" />);
  const paths = [...menu.matchAll(/href="([^"]+)"/g)].map(([, path]) => path).slice(1);
  expect(menu).toMatch(/href="\/progress\/memory" aria-current="page"/);
  expect(paths.filter((path) => !many.overview?.includes(`href="${path}"`))).toEqual([]);
  const old = ['score', 'next', 'mocks', 'mastery', 'confusions', 'confidence', 'memorisation', 'misses'];
  for (const id of [...old, 'calibration', 'retention', 'ahead', 'calendar', 'times'])
    expect(many.overview).toContain(` id="${id}"`);
});

describe('with few answers', () => {
  it.each([
    ['overview', 'After 52 more answers'],
    ['overview', 'Not in this bank yet: domain 1'],
    ['overview', 'No mix-up is known yet'],
    ['trust', 'after 48 more answers'],
    ['memory', '17 to new wordings, 20 to wordings seen before'],
    ['memory', 'No rule has come back after a day or more yet'],
    ['mixUps', 'No mix-up is known yet'],
    ['mixUps', '4 wrong answers chose nothing in place of something else'],
    ['mixUps', 'so far that is nothing'],
    ['topic', 'Nothing of this topic has been mixed up so far'],
    ['mastery', 'Not in this bank yet: domain 1'],
  ])('%s says what is still missing: %s', (page, part) => {
    expect(few[page]).toContain(part);
  });
});

describe('with many answers', () => {
  it('has a table behind each chart, with a row of each number', () => {
    const figures = Object.values(many).flatMap((html) => html.match(/<figure.*?<\/figure>/gs) ?? []);
    expect(figures.length).toBeGreaterThanOrEqual(8);
    for (const figure of figures) {
      expect(figure).toMatch(/<figcaption[^>]*>[^<]{20}/);
      expect(figure).toMatch(/<details.*<table.*<caption.*<th scope="row"/s);
    }
  });

  it.each(['mixUps', 'topic'])('links each mix-up to what tells its options apart: %s', (page) => {
    expect(many[page]).toContain('href="/practice?items=in-1&amp;show=confusions"');
    expect(many[page]).toContain('href="/practice/input"');
  });

  it('leads from the topics that are mixed up to their pairs', () => {
    expect(many.mixUps).toContain('href="/progress/mix-ups/input"');
  });

  it('tells the mock exams that were sat', () => {
    expect(many.overview).toContain('href="/mock/m1/report"');
    expect(many.overview).toContain('655');
  });

  it('has no style attribute, which the content policy would stop', () => {
    for (const html of Object.values(many)) expect(html).not.toMatch(/\sstyle=/);
  });
});
