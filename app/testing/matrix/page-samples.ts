import { deckKeyOf } from '@/domain/bank/deck-ids';
import { INVITE_TOKEN } from './group-things';
import type { Names } from './objects';
import type { Sample } from './samples';

/** How a page is opened about an object. */
export interface PageSample extends Omit<Sample, 'ask' | 'allowed' | 'isHidden'> {
  params?: (names: Names) => Record<string, string>;
  query?: Record<string, string>;
  /** Another page of ours that it may lead on to instead of being shown. */
  leadsTo?: RegExp;
  /** Who is nobody is told that there is nothing, instead of being led to sign in. */
  isHiddenFromStrangers?: true;
  /** As this world stands, nobody may see it. */
  isHiddenFromAll?: true;
}

const anybody: PageSample = { about: 'nothing' };
const own: PageSample = { about: 'nothing' };
const nowhere: PageSample = { about: 'nothing', params: () => ({ token: 'x', topic: 'x' }) };
const group: PageSample = { about: 'group', isWholeGroup: true, params: ({ group = '' }) => ({ group }) };
const mock: PageSample = {
  ...{ about: 'learner', isHiddenFromStrangers: true },
  params: ({ mock = '' }) => ({ id: mock }),
};

/** The topic of a deck that its group has published. */
const deckTopic: PageSample = {
  about: 'group',
  isHiddenFromStrangers: true,
  params: ({ deck = '' }) => ({ topic: /^[0-9a-f-]{36}$/.test(deck) ? `basket~${deckKeyOf(deck)}` : 'none' }),
};

/** Every page by its folder. A page that is not here fails the test, and so does one that is here and nowhere else. */
export const pageSamples: Readonly<Record<string, PageSample | readonly PageSample[]>> = {
  '/': anybody,
  '/account': { ...own, isForBrowsers: true },
  '/admin': { ...own, isForBrowsers: true },
  '/admin/reports': own,
  '/forgot': anybody,
  '/glossary': anybody,
  '/groups': own,
  '/groups/new': own,
  '/groups/[group]': group,
  '/groups/[group]/assignments': group,
  '/groups/[group]/assignments/[assignment]': {
    about: 'group',
    params: ({ group = '', assignment = '' }) => ({ group, assignment }),
  },
  '/groups/[group]/assignments/new': group,
  '/groups/[group]/decks': group,
  '/groups/[group]/decks/[deck]': { about: 'group', params: ({ group = '', deck = '' }) => ({ group, deck }) },
  '/groups/[group]/insight': group,
  '/groups/[group]/insight/items': group,
  '/groups/[group]/insight/mastery': group,
  '/groups/[group]/insight/mix-ups': group,
  '/groups/[group]/insight/next-session': group,
  '/groups/[group]/invites': group,
  '/groups/[group]/members': group,
  '/groups/[group]/reports': group,
  '/join/[token]': [{ about: 'nothing', params: () => ({ token: INVITE_TOKEN }) }, nowhere],
  '/mock': anybody,
  '/mock/[id]': mock,
  // The exam of this world is under way.
  '/mock/[id]/report': { ...mock, leadsTo: /^\/mock\/[\w-]+$/ },
  '/notices': own,
  '/offline': anybody,
  '/plan': anybody,
  '/practice': anybody,
  '/practice/[topic]': [{ about: 'nothing', params: () => ({ topic: 'fruit' }) }, deckTopic],
  '/practice/attempt/[attempt]': {
    ...{ about: 'learner', needs: 'attempt' },
    params: ({ attempt = '' }) => ({ attempt }),
  },
  '/practice/new': anybody,
  '/progress': anybody,
  '/progress/calibration': anybody,
  '/progress/days': anybody,
  '/progress/mastery': anybody,
  '/progress/memory': anybody,
  '/progress/mix-ups': anybody,
  '/progress/mix-ups/[topic]': [{ about: 'nothing', params: () => ({ topic: 'fruit' }) }, deckTopic],
  '/reports': anybody,
  '/reset/[token]': nowhere,
  // Who owes none is led on.
  '/second-factor': { ...own, isForBrowsers: true, leadsTo: /^\/$/ },
  '/settings': anybody,
  '/sign-in': { ...anybody, leadsTo: /^\/$/ },
  '/sign-out': anybody,
  '/sign-up': { ...anybody, leadsTo: /^\/$/ },
  '/topics': anybody,
  '/topics/[topic]': [{ about: 'nothing', params: () => ({ topic: 'fruit' }) }, deckTopic],
  '/verify': { ...anybody, query: { token: 'x' } },
  // There is an administrator.
  '/welcome/[token]': { ...nowhere, isHiddenFromAll: true },
};
