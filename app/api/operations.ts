import { z } from 'zod';
import { failing, healthy } from './health/schema';
import { imported, learnerFile } from './me/schema';
import { answersResponse } from './practice/answers-schema';
import { nextResponse } from './practice/next-schema';
import { answersRequest, nextRequest } from './practice/schema';
import { refusal } from './refusal-schema';

/** One thing that the API does, as its document tells it. */
export interface Operation {
  path: string;
  method: 'get' | 'post';
  summary: string;
  body?: z.ZodType;
  /** By status. */
  replies: Record<string, { says: string; schema: z.ZodType }>;
}

const refused = (says: string) => ({ says, schema: refusal });

const document = z.looseObject({ openapi: z.string() }).meta({ id: 'Document' });

const unsafe = {
  400: refused('The body is malformed.'),
  403: refused('The request was started by another site.'),
  413: refused('The body is too large.'),
  415: refused('The body is not JSON.'),
};
const stranger = { 401: refused('Nobody is known by the cookie.') };
const noTopic = { 404: refused('There is no such topic.') };

export const operations: readonly Operation[] = [
  {
    ...{ path: '/api/practice/next', method: 'post', summary: 'The next question; makes a guest of a visitor.' },
    body: nextRequest,
    replies: { 200: { says: 'A question, or nothing left today.', schema: nextResponse }, ...unsafe, ...noTopic },
  },
  {
    ...{ path: '/api/practice/answers', method: 'post', summary: 'Takes up to 200 answers, each once, in order.' },
    body: answersRequest,
    replies: { 200: { says: 'What became of each.', schema: answersResponse }, ...unsafe, ...stranger, ...noTopic },
  },
  {
    ...{ path: '/api/me/export', method: 'get', summary: 'All of the learner’s data.' },
    replies: { 200: { says: 'A file that can be imported again.', schema: learnerFile }, ...stranger },
  },
  {
    ...{ path: '/api/me/import', method: 'post', summary: 'Merges an exported file into what the learner has.' },
    body: learnerFile,
    replies: { 200: { says: 'How much of it was new.', schema: imported }, ...unsafe, ...stranger },
  },
  {
    ...{ path: '/api/health', method: 'get', summary: 'Whether the server can serve.' },
    replies: { 200: { says: 'It can.', schema: healthy }, 503: { says: 'It cannot.', schema: failing } },
  },
  {
    ...{ path: '/api/openapi.json', method: 'get', summary: 'This document.' },
    replies: { 200: { says: 'OpenAPI 3.1.', schema: document } },
  },
];
