import { closed, isDone, signIn } from '../groups/closed';
import { nothing } from '../groups/group-schema';
import { type Operation, refused, unsafe } from '../operation';
import {
  accountChange,
  accountDeletion,
  ended,
  keptPreferences,
  preferences,
  tokenMade,
  tokenWish,
} from './account-schema';

const own = { ...unsafe, ...signIn };

export const accountOperations: readonly Operation[] = [
  {
    ...{ path: '/api/account', method: 'patch', action: 'account.own', body: accountChange },
    ...{ summary: 'Changes the account’s name, its mail or its time zone.', replies: { ...isDone, ...own } },
  },
  {
    ...{ path: '/api/account/preferences', method: 'get', action: 'account.own' },
    summary: 'What the account keeps for its devices; its colours come as a cookie too.',
    replies: { 200: { says: 'As it was kept last.', schema: keptPreferences }, ...signIn },
  },
  {
    ...{ path: '/api/account/preferences', method: 'put', action: 'account.own', body: preferences },
    ...{ summary: 'Keeps look, keys and habits of practice.', replies: { ...isDone, ...own } },
  },
  {
    ...{ path: '/api/account/devices', method: 'delete', action: 'account.own', body: nothing },
    summary: 'Ends all other sessions.',
    replies: { 200: { says: 'How many there were.', schema: ended }, ...own },
  },
  {
    ...{ path: '/api/account/devices/{device}', method: 'delete', action: 'account.own', body: nothing },
    ...{ summary: 'Ends one session.', replies: { ...isDone, ...unsafe, ...closed } },
  },
  {
    ...{ path: '/api/account/tokens', method: 'post', action: 'token.own', body: tokenWish },
    summary: 'Makes a bearer token for a program. Tokens make no tokens.',
    replies: { 201: { says: 'Made.', schema: tokenMade }, ...own, 409: refused('There are too many.') },
  },
  {
    ...{ path: '/api/account/tokens/{token}', method: 'delete', action: 'token.own', body: nothing },
    ...{ summary: 'Takes a token back, by its id.', replies: { ...isDone, ...unsafe, ...closed } },
  },
  {
    ...{ path: '/api/account/delete', method: 'post', action: 'account.delete', body: accountDeletion },
    summary: 'Deletes the account and all that is its own.',
    replies: {
      ...{ ...isDone, ...own, 409: refused('Something has to be done first; the message says what.') },
      429: refused('Too many wrong passwords; Retry-After says when there is another try.'),
    },
  },
];
