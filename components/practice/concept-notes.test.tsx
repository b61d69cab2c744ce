import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ToldConcept } from '@/domain/session/exchange';
import { ConceptNotes } from './concept-notes';

const grid: ToldConcept = {
  ...{ id: 'grid', name: 'Grid search', what: 'all of `them`', when: 'few values', whenNot: '' },
  difference: { from: 'Random search', text: 'it draws by chance' },
  url: '/glossary#grid',
};
const show = (concept: ToldConcept) => renderToStaticMarkup(<ConceptNotes concepts={[concept]} />);

it('explains a concept, folded away, with the way to the glossary', () => {
  const markup = show(grid);
  expect(markup).toMatch(/<details><summary.*>About (<!-- -->)?Grid search/);
  for (const part of ['them</code>', 'Few values', 'Random search', 'It draws by chance', 'href="/glossary#grid"'])
    expect(markup).toContain(part);
  expect(markup).not.toContain('When not');
});

it('sets it apart only from what its author names', () => {
  expect(show({ ...grid, difference: null })).not.toContain('confused');
});
