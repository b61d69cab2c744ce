import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ItemsView } from './items-view';
import { MasteryView } from './mastery-view';
import { MixUpsView } from './mix-ups-view';
import { NextSessionView } from './next-session-view';
import { PeopleView } from './people-view';
import type { ToldItem } from './told-item';
import type { DiscussedQuestion, Trap } from './trap';

/** What somebody who writes a deck, or who joins a group, may call things: markup, addresses that run or lead away, and what turns text around. */
const HOSTILE = [
  '<script>xss()</script>',
  '<img src=x onerror=xss()>',
  '"><svg/onload=xss()>',
  "' onmouseover='xss()",
  '[a](javascript:xss())',
  '[a](JaVaScRiPt:xss())',
  '[a](&#106;avascript&colon;xss())',
  '[a](java\tscript:xss())',
  '[a](data:text/html;base64,PHNjcmlwdD54c3MoKTwvc2NyaXB0Pg==)',
  '[a](//evil.example/x)',
  '![a](https://evil.example/x.png)',
  '<https://evil.example/>',
  'https://evil.example/',
  '`<iframe src=//evil.example>`',
  '```html\n<script>xss()</script>\n```',
  '\u202Eevil\u202C and \u2066more\u2069',
  'zero\u200Bwidth\uFEFF',
  '{{constructor.constructor("xss()")()}}',
  '&lt;script&gt;xss()&lt;/script&gt;',
  '</script><script>xss()//',
];

const ELEMENTS =
  /^(div|header|nav|ul|ol|li|a|h[1-4]|p|section|span|table|caption|thead|tbody|tr|th|td|dl|dt|dd|details|summary|code|pre|bdi|button|svg|g|path|text|title|line|circle|rect|polyline|marker|defs|figure|figcaption|strong|em|br|tspan)$/;
const ATTRIBUTES =
  /^(class|id|href|scope|role|type|style|width|height|fill|x|y|x1|y1|x2|y2|d|cx|cy|r|dx|dy|rx|tabindex|colspan|xmlns|points|transform|stroke|opacity|data-[\w-]+|aria-[\w-]+|viewbox|preserveaspectratio|text-anchor|dominant-baseline|stroke-[\w-]+|start|hidden|open|focusable)$/i;

interface Tag {
  name: string;
  attributes: [string, string][];
}

/** React writes every < of a text as &lt;, so each < left is a tag's. */
function tagsOf(markup: string): Tag[] {
  return [...markup.matchAll(/<([^\s/>]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']): [string, string] => [
      key,
      value,
    ]),
  }));
}

function expectHarmless(markup: string): void {
  const tags = tagsOf(markup);
  expect(tags.length).toBe(markup.split('<').length - 1 - markup.split('</').length + 1);
  expect(tags.filter(({ name }) => !ELEMENTS.test(name))).toEqual([]);
  const attributes = tags.flatMap((tag) => tag.attributes);
  expect(attributes.filter(([name]) => !ATTRIBUTES.test(name))).toEqual([]);
  expect(attributes.filter(([name, value]) => name === 'href' && !/^(\/groups\/g\/|#)/.test(value))).toEqual([]);
  expect(attributes.filter(([name, value]) => name === 'style' && /url|expression|evil/i.test(value))).toEqual([]);
  for (const turned of markup.matchAll(/[^<>]*\u202E[^<>]*/g)) expect(isolated(markup, turned.index)).toBe(true);
}

/** A text that turns what follows around stands alone in an element that keeps that to itself. */
function isolated(markup: string, at: number): boolean {
  return (
    /<(bdi|td|th|p|li|h[1-4]|dt|dd|title)\b[^>]*>$/.test(markup.slice(0, at)) &&
    markup[markup.indexOf('<', at) + 1] === '/'
  );
}

/** Text of items: the bank takes no character that nobody sees, so none of those. */
const WRITTEN = HOSTILE.filter((text) => !/[\u202E\u200B]/.test(text));
const DAY = 86_400_000;

function discussed(text: string): DiscussedQuestion {
  const said = { text, why: text };
  const options = [
    { id: 'a', text },
    { id: 'b', text: `other ${text}` },
  ];
  return { question: { kind: 'single', stem: `${text}\n\nWhich ${text}?`, options }, answer: [said], trap: said };
}

const trap = (text: string, at: number): Trap => ({
  ...{ topic: `t${at}`, title: text, from: 'a', to: 'b', fromLabel: text, toLabel: text, people: 3, surePeople: 1 },
  ...{ answers: 3, itemIds: ['i'], pair: { plain: discussed(text), twin: discussed(text) } },
});

const item = (text: string, at: number): ToldItem => ({
  ...{ itemId: `i${at}`, answers: 40, facility: { share: 0.5, low: 0.4, high: 0.6 }, discrimination: null },
  ...{ medianMs: 9_000, sureAndWrong: 0.1, label: text, topic: { id: 't', title: text } },
  choices: [{ option: 'a', label: text, answers: 9, share: 0.2, isKey: false }],
  suspects: [{ option: 'a', label: text, choosers: 9 }],
});

const person = (name: string, at: number) => ({
  ...{ userId: `u${at}`, name, answers: 3, days: 1, minutes: 2, right: 0.5, ever: 9, lastAt: DAY, done: 1 },
  stuck: [{ why: 'quiet' as const, days: 9 }],
});

const asked = {};
const pages = {
  people: <PeopleView groupId="g" people={HOSTILE.map(person)} assignments={2} now={9 * DAY} asked={asked} />,
  mastery: (
    <MasteryView
      groupId="g"
      grid={{
        columns: [{ id: '2.1', title: 'Train', items: 9, recall: 0.5 }],
        rows: HOSTILE.map((name, at) => ({ userId: `u${at}`, name, cells: [{ met: 9, recall: 0.5 }] })),
      }}
      asked={asked}
    />
  ),
  'mix-ups': (
    <MixUpsView
      groupId="g"
      confusions={WRITTEN.map(trap)}
      titles={new Map(WRITTEN.map((text, at) => [`t${at}`, text]))}
    />
  ),
  items: <ItemsView groupId="g" items={WRITTEN.map(item)} mean={0.5} asked={asked} />,
  'next session, and on paper': <NextSessionView groupId="g" traps={WRITTEN.map(trap)} />,
  'somebody’s wish for an order': (
    <ItemsView
      groupId="g"
      items={WRITTEN.map(item)}
      mean={0.5}
      asked={{ order: '"><script>', page: 'javascript:xss()' }}
    />
  ),
};

describe('hostile names, stems, options and reasons', () => {
  it.each(Object.entries(pages))('are words, and lead nowhere, on the page of %s', (_, page) => {
    const markup = renderToStaticMarkup(page);
    expect(markup).toContain('&lt;script&gt;xss()&lt;/script&gt;');
    expectHarmless(markup);
  });

  it('would be seen: the check refuses what they want to be', () => {
    for (const markup of [
      '<p><script>xss()</script></p>',
      '<a href="javascript:xss()">a</a>',
      '<p onclick="xss()">a</p>',
      '<span>\u202Ea</span>',
      '<p>a \u202Eb</p> <a href="//evil.example">a</a>',
    ])
      expect(() => expectHarmless(markup), markup).toThrow();
  });
});
