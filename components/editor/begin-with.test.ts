import { afterEach, expect, it } from 'vitest';
import { beginWith } from './begin-with';
import { keepText } from './kept-text';

const newest = { number: 2, text: '# Two' };
const draft = { text: '# Draft', base: 2, changedAt: 50 };
const state = { name: 'a', published: null, pilots: true, newest, draft: null, revisions: [], others: [] };
afterEach(() => keepText('ann', 'd1', null));
const begin = (own: typeof draft | null) => beginWith({ ...state, draft: own }, 'ann', 'd1');

it('begins with the newest revision, or with one’s draft', () => {
  expect(begin(null)).toMatchObject({ text: '# Two', base: 2, baseText: '# Two', known: null });
  expect(begin(draft)).toMatchObject({ text: '# Draft', base: 2, baseText: '# Two', known: 50, isKept: true });
  expect(begin({ ...draft, base: 1 })).toMatchObject({ base: 1, baseText: '' });
});

it('begins with what the device kept, as going on from the draft that it knew', () => {
  keepText('ann', 'd1', { text: '# Train', base: 2, known: 40, groupId: 'g1' });
  expect(begin(draft)).toMatchObject({ text: '# Train', known: 40, isKept: false });
  expect(begin(null)).toMatchObject({ text: '# Train', known: 40, isKept: false });
});

it('takes the server’s word where it has the same text', () => {
  keepText('ann', 'd1', { text: '# Draft', base: 2, known: 40, groupId: 'g1' });
  expect(begin(draft)).toMatchObject({ text: '# Draft', known: 50, isKept: true });
});
