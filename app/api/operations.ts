import { z } from 'zod';
import { accountOperations } from './account/account-operations';
import { adminOperations } from './admin/admin-operations';
import { authOperations } from './auth/auth-operations';
import { codeColours } from './code/schema';
import { deckOperations } from './decks/deck-operations';
import { publishingOperations } from './decks/publishing-operations';
import { groupOperations } from './groups/operations';
import { failing, healthy } from './health/schema';
import { ownDataOperations } from './me/own-data-operations';
import { mockOperations } from './mock/operations';
import { type Operation, refused } from './operation';
import { planOperations } from './plan/plan-operations';
import { aroundOperations } from './practice/around-operations';
import { practiceOperations } from './practice/operations';
import { reportOperations } from './reports/operations';
import { searchQuery, searchReply } from './search/search-schema';

const document = z.looseObject({ openapi: z.string() }).meta({ id: 'Document' });

export const operations: readonly Operation[] = [
  ...practiceOperations,
  ...aroundOperations,
  ...planOperations,
  ...mockOperations,
  ...groupOperations,
  ...deckOperations,
  ...publishingOperations,
  ...reportOperations,
  ...authOperations,
  ...ownDataOperations,
  ...accountOperations,
  ...adminOperations,
  {
    ...{ path: '/api/search', method: 'get', summary: 'Topics, concepts and items by what they are about.' },
    action: 'page.read',
    query: searchQuery,
    replies: { 200: { says: 'What was found.', schema: searchReply }, 400: refused('The query is malformed.') },
  },
  {
    ...{ path: '/api/code', method: 'get', summary: 'The colours of the code in a topic’s texts (?topic=<id>).' },
    action: 'page.read',
    replies: { 200: { says: 'What colours help; empty for an unknown topic.', schema: codeColours } },
  },
  {
    ...{ path: '/api/health', method: 'get', summary: 'Whether the server can serve.' },
    action: 'site.open',
    replies: { 200: { says: 'It can.', schema: healthy }, 503: { says: 'It cannot.', schema: failing } },
  },
  {
    ...{ path: '/api/openapi.json', method: 'get', summary: 'This document.' },
    action: 'site.open',
    replies: { 200: { says: 'OpenAPI 3.1.', schema: document } },
  },
];
