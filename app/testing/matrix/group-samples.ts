import { INVITE_TOKEN } from './group-things';
import type { Sample } from './samples';

const about = 'group' as const;
const tomorrow = Date.now() + 86_400_000;
const wish = {
  ...{ title: 'Fruit', kind: 'set', content: 'topics=fruit', questions: 3, mode: 'tutor' },
  ...{ opensAt: 0, dueAt: tomorrow, attempts: null },
};

export const groupSamples: Readonly<Record<string, Sample>> = {
  'POST /api/groups': { about: 'nothing', ask: () => ({ body: { name: 'New' } }) },
  'PUT /api/groups/{group}': {
    ...{ about, isWholeGroup: true },
    ask: ({ group = '' }) => ({ params: { group }, body: { name: 'Renamed' } }),
  },
  'DELETE /api/groups/{group}': {
    ...{ about, isWholeGroup: true },
    ask: ({ group = '' }) => ({ params: { group }, body: { name: 'Here' } }),
    // The other group has another name.
    allowed: [200, 409],
  },
  'POST /api/groups/{group}/leave': {
    ...{ about, isWholeGroup: true },
    ask: ({ group = '' }) => ({ params: { group }, body: {} }),
    // The only owner has to stay.
    allowed: [200, 409],
  },
  'PUT /api/groups/{group}/share': {
    ...{ about, isWholeGroup: true },
    ask: ({ group = '' }) => ({ params: { group }, body: { shares: true } }),
  },
  'PUT /api/groups/{group}/members/{user}': {
    about,
    ask: ({ group = '', member = '' }) => ({ params: { group, user: member }, body: { role: 'instructor' } }),
  },
  'DELETE /api/groups/{group}/members/{user}': {
    about,
    ask: ({ group = '', member = '' }) => ({ params: { group, user: member }, body: {} }),
  },
  'POST /api/groups/{group}/invites': {
    ...{ about, isWholeGroup: true },
    ask: ({ group = '' }) => ({ params: { group }, body: { role: 'learner', maxUses: 1, days: 1 } }),
  },
  'DELETE /api/groups/{group}/invites/{invite}': {
    about,
    ask: ({ group = '', invite = '' }) => ({ params: { group, invite }, body: {} }),
  },
  'POST /api/join': { about: 'nothing', ask: () => ({ body: { token: INVITE_TOKEN } }) },
  'POST /api/groups/{group}/assignments': {
    ...{ about, isWholeGroup: true },
    ask: ({ group = '' }) => ({ params: { group }, body: wish }),
  },
  'DELETE /api/groups/{group}/assignments/{assignment}': {
    about,
    ask: ({ group = '', assignment = '' }) => ({ params: { group, assignment }, body: {} }),
  },
  'POST /api/groups/{group}/assignments/{assignment}/attempts': {
    about,
    ask: ({ group = '', assignment = '' }) => ({ params: { group, assignment }, body: {} }),
  },
  'POST /api/attempts/{attempt}/finish': {
    ...{ about: 'learner', needs: 'attempt' },
    ask: ({ attempt = '' }) => ({ params: { attempt }, body: {} }),
  },
  'POST /api/notices/read': { about: 'nothing', ask: () => ({ body: { upTo: 1 } }) },
};
