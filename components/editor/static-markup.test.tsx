import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { QuestionLine } from '@/domain/session/question-line';
import { DeckList } from './deck-list';
import { ProblemList } from './problem-list';
import { ProofTable } from './proof-table';
import { VariantView } from './variant-view';

const html = '<img src=x onerror=alert(1)>';

const line: QuestionLine = {
  ...{ item: 'a-1', topic: 'a', kind: 'single', seed: 1, exams: {}, stem: `Which ${html}?` },
  options: [
    { id: 'a', text: `File ${html}` },
    { id: 'b', text: '`Pipe` mode' },
  ],
  ...{ key: ['b'], reasons: { a: html, b: 'it streams' } },
  ...{ proved: false, needs: [], sources: [], today: null },
};

describe('what authors wrote', () => {
  it.each([
    ['a question', <VariantView key="x" line={line} />],
    [
      'a proof',
      <ProofTable
        key="x"
        proof={{
          ...{ status: 'refused', message: html, hint: html, needs: [html] },
          rows: [{ id: 'a', text: html, standing: 'withheld', cells: [{ value: 'yes', why: html }] }],
        }}
      />,
    ],
    [
      'a problem',
      <ProblemList
        key="x"
        onJump={() => undefined}
        checked={{
          state: 'current',
          check: {
            ...{
              problems: [{ line: 1, column: 1, severity: 'error', rule: 'markup', message: html, hint: html }],
              more: 0,
            },
            ...{ counts: { errors: 1, warnings: 0 }, items: [], preview: null, guesses: [], stamped: null },
            changes: { added: [], edited: [], removed: [] },
          },
        }}
      />,
    ],
    [
      'a list',
      <DeckList
        key="x"
        groupId="g"
        decks={[{ id: 'd', name: html, published: null, newest: { number: 1, author: html, createdAt: 0 } }]}
      />,
    ],
  ])('is shown as words in %s', (_, element) => {
    const markup = renderToStaticMarkup(element);
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img');
  });
});

describe('a variant', () => {
  it('says which option is right, and why each is what it is', () => {
    const markup = renderToStaticMarkup(<VariantView line={line} />);
    expect(markup.match(/Right/g)).toHaveLength(1);
    expect(markup).toMatch(/Pipe.*Right.*it streams/);
  });

  it('numbers the steps of an order', () => {
    const order = { ...line, kind: 'ordering', key: ['b', 'a'] } as const;
    expect(renderToStaticMarkup(<VariantView line={{ ...order, key: [...order.key] }} />)).toMatch(/Step 2.*Step 1/);
  });

  it('puts the answer beside each prompt', () => {
    const matching: QuestionLine = {
      ...line,
      kind: 'matching',
      prompts: [{ id: 'p', text: 'A stream' }],
      key: { p: 'b' },
    };
    expect(renderToStaticMarkup(<VariantView line={matching} />)).toMatch(/A stream.*Pipe/);
  });
});
