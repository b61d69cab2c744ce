import type { Call } from '../call';
import { accountSamples } from './account-samples';
import { authSamples } from './auth-samples';
import { deckSamples } from './deck-samples';
import { groupSamples } from './group-samples';
import type { Names } from './objects';
import { reportSamples } from './report-samples';

/** How an operation is asked about an object, well enough to be done where it may be. */
export interface Sample {
  /** Whose the object is: a learner's, a group's, or there is none. */
  about: 'nothing' | 'learner' | 'group' | 'account';
  ask(names: Names): Call;
  /** What it answers where it may be done; 2xx unless told. The state of the world may stand in the way of what the policy allows. */
  allowed?: readonly number[];
  /** What a learner may have none of; then nothing of the kind is the learner's own. */
  needs?: string;
  /** About a group as a whole: there is nothing in it that could be missing. */
  isWholeGroup?: boolean;
  /** A door that goes by cookies alone: to it a program with a token is nobody. */
  isForBrowsers?: boolean;
  /** Where forbidden and missing are told within an answer to several things at once. */
  isHidden?: (body: string) => boolean;
}

const at = '2026-11-21T09:00:00.000Z';
const unanswered = { response: { dontKnow: true }, confidence: 'guess', effortMs: 1000, answeredAt: at };
const plan = {
  ...{ examVersion: 'MLA-C01', examOn: null, minutes: [30, 30, 30, 30, 30, 30, 30], daysOff: [] },
  ...{ desiredRetention: 0.9, extraMinutes: 0 },
};
const file = {
  ...{ format: 'checkpoint/1', learner: { createdAt: at, lastSeenAt: at, timeZone: 'UTC' } },
  ...{ memories: [], reviews: [], issued: [] },
};

/** By method and path as the operations write them. */
const practiceSamples: Readonly<Record<string, Sample>> = {
  'POST /api/practice/next': { about: 'nothing', ask: () => ({ body: {} }) },
  'POST /api/practice/answers': {
    about: 'learner',
    ask: ({ issued }) => ({ body: { answers: [{ id: 'matrix', issued, ...unanswered }] } }),
    isHidden: (body) => body.includes('"status":"unknown"'),
  },
  'POST /api/practice/pack': { about: 'nothing', ask: () => ({ body: {} }) },
  'GET /api/practice/set': { about: 'nothing', ask: () => ({}) },
  'POST /api/practice/marks': { about: 'learner', ask: ({ issued }) => ({ body: { issued, flagged: true } }) },
  'POST /api/practice/undo': { about: 'learner', ask: ({ answer }) => ({ body: { answer } }) },
  'GET /api/practice/answers/{answer}/around': {
    about: 'learner',
    ask: ({ answer = '' }) => ({ params: { answer } }),
  },
  'POST /api/practice/miss-reasons': { about: 'learner', ask: ({ answer }) => ({ body: { answer, reason: 'slip' } }) },
  'POST /api/practice/reports': { about: 'learner', ask: ({ answer }) => ({ body: { answer, comment: 'Unclear.' } }) },
  'GET /api/plan': { about: 'nothing', ask: () => ({}) },
  'PUT /api/plan': { about: 'nothing', ask: () => ({ body: plan }) },
  // The small bank has too few questions for an exam.
  'POST /api/mock': {
    about: 'nothing',
    ask: () => ({ body: { blueprint: 'mla-c01', extraMinutes: 0 } }),
    allowed: [201, 409],
  },
  'GET /api/mock/{id}': { about: 'learner', ask: ({ mock = '' }) => ({ params: { id: mock } }) },
  'PUT /api/mock/{id}/questions/{position}': {
    about: 'learner',
    ask: ({ mock = '' }) => ({
      params: { id: mock, position: '1' },
      body: { seq: 1, response: null, flagged: true, struck: [], spentMs: 1000 },
    }),
  },
  'POST /api/mock/{id}/end': { about: 'learner', ask: ({ mock = '' }) => ({ params: { id: mock }, body: {} }) },
  'GET /api/me/export': { about: 'nothing', ask: () => ({}) },
  'POST /api/me/import': { about: 'nothing', ask: () => ({ body: file }) },
  'GET /api/search': { about: 'nothing', ask: () => ({ query: { q: 'fruit' } }) },
  'GET /api/code': { about: 'nothing', ask: () => ({ query: { topic: 'fruit' } }) },
  'GET /api/health': { about: 'nothing', ask: () => ({}), allowed: [200, 503] },
  'GET /api/openapi.json': { about: 'nothing', ask: () => ({}) },
};

/** Of every operation there is. */
export const samples: Readonly<Record<string, Sample>> = {
  ...practiceSamples,
  ...deckSamples,
  ...authSamples,
  ...accountSamples,
  ...groupSamples,
  ...reportSamples,
};
