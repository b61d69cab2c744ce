import { DECK } from './group-things';
import type { Names } from './objects';
import type { Sample } from './samples';

const deck = (names: Names, more: Record<string, string> = {}) => ({
  params: { group: names.group ?? '', deck: names.deck ?? '', ...more },
});
const about = 'group' as const;

export const deckSamples: Readonly<Record<string, Sample>> = {
  'POST /api/decks/{group}': {
    about,
    isWholeGroup: true,
    ask: ({ group = '' }) => ({ params: { group }, body: { name: 'another', text: null } }),
  },
  'GET /api/decks/{group}/{deck}': { about, ask: (names) => deck(names) },
  'PUT /api/decks/{group}/{deck}/name': { about, ask: (names) => ({ ...deck(names), body: { name: 'renamed' } }) },
  'PUT /api/decks/{group}/{deck}/draft': {
    about,
    ask: (names) => ({ ...deck(names), body: { text: DECK, base: 1, known: null } }),
  },
  'POST /api/decks/{group}/{deck}/revisions': {
    about,
    ask: (names) => ({ ...deck(names), body: { text: `${DECK}\n`, note: '', base: 1 } }),
  },
  'GET /api/decks/{group}/{deck}/revisions/{number}/file': { about, ask: (names) => deck(names, { number: '1' }) },
  'POST /api/decks/{group}/{deck}/revisions/{number}/restoration': {
    about,
    ask: (names) => ({ ...deck(names, { number: '1' }), body: { base: 1 } }),
  },
  'POST /api/decks/{group}/{deck}/check': {
    about,
    ask: (names) => ({ ...deck(names), body: { text: '# A title', look: null, stamp: 'not wanted' } }),
  },
  'PUT /api/decks/{group}/{deck}/publication': {
    about,
    ask: (names) => ({ ...deck(names), body: { revision: null, expected: null, pilots: false } }),
  },
  'POST /api/decks/{group}/{deck}/removal': { about, ask: (names) => ({ ...deck(names), body: {} }) },
};
