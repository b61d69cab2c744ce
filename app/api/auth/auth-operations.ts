import type { z } from 'zod';
import type { Action } from '@/server/policy/policy';
import { type Operation, refused, stranger, unsafe } from '../operation';
import { accountRows } from './account-rows';
import * as replies from './auth-reply-schema';
import { signInRows } from './sign-in-rows';

const limited = { 429: refused('Too many tries; Retry-After says when there is one again.') };
const posts = [...signInRows(), ...accountRows()];

const gets: [path: string, action: Action, summary: string, schema: z.ZodType, others: Operation['replies']][] = [
  ['sign-in/passkey/options', 'account.sign-in', 'What a passkey is to sign.', replies.passkeyOptions, {}],
  ['passkeys/options', 'account.secure', 'What a new passkey is to sign.', replies.passkeyOptions, stranger],
];

export const authOperations: readonly Operation[] = [
  ...posts.map(([path, action, summary, body, says, schema, others]): Operation => {
    const answers = { ...unsafe, ...limited, ...others, 200: { says, schema } };
    return { path: `/api/auth/${path}`, method: 'post', action, summary, body, replies: answers };
  }),
  ...gets.map(([path, action, summary, schema, others]): Operation => {
    const answers = { ...others, 200: { says: 'For the browser’s authenticator.', schema } };
    return { path: `/api/auth/${path}`, method: 'get', action, summary, replies: answers };
  }),
  {
    ...{ path: '/api/auth/callback/oidc', method: 'get', action: 'account.sign-in' },
    summary: 'Where the provider of identities sends people back to; leads on.',
    replies: { 200: { says: 'Never: it answers with 303.', schema: replies.done } },
  },
];
