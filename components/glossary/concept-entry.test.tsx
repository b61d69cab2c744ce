import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import { ConceptEntry } from './concept-entry';

const spot: Concept = {
  id: 'spot',
  name: 'Managed Spot Training',
  aliases: ['Spot training'],
  what: 'spare capacity with `checkpoints`',
  when: 'long jobs',
  whenNot: 'a fixed deadline',
  confusions: [{ with: 'Warm pools', concept: null, difference: 'for time and not for money' }],
  sources: [{ url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/x.html', checked: '2026-11-21' }],
  today: null,
  topic: 'capacity',
};
const show = (concept: Concept) => renderToStaticMarkup(<ConceptEntry concept={concept} />);

it('explains a concept under an anchor of its own', () => {
  const markup = show(spot);
  expect(markup).toContain('<article id="spot"');
  for (const part of [
    'Spot training',
    'checkpoints</code>',
    'Long jobs',
    'A fixed deadline',
    'Warm pools',
    'for money',
  ])
    expect(markup).toContain(part);
  expect(markup).not.toContain('Today');
});

it('leads to what it is confused with, where that is explained', () => {
  expect(show(spot)).not.toContain('href="#');
  const confusions = [{ with: 'Warm pools', concept: 'warm-pools', difference: 'for time' }];
  expect(show({ ...spot, confusions })).toMatch(/<a[^>]* href="#warm-pools">Warm pools<\/a>/);
});

it('leaves out what its author left out', () => {
  const markup = show({ ...spot, aliases: [], whenNot: '', confusions: [], sources: [], today: 'it is new' });
  expect(markup).not.toMatch(/Also called|When not|confused|Source/);
  expect(markup).toContain('It is new');
});

it('names who is mixed up with it without its saying so, and leads to the glossary from elsewhere', () => {
  const markup = renderToStaticMarkup(
    <ConceptEntry concept={spot} namedBy={[{ id: 'plan', name: 'Savings plan' }]} glossary="/glossary" />,
  );
  expect(markup).toMatch(/<a[^>]* href="\/glossary#plan">Savings plan<\/a>/);
});
