import type { z } from 'zod';
import type { Action } from '@/server/policy/policy';
import { refusal } from './refusal-schema';

/** One thing that the API does, as its document tells it. */
export interface Operation {
  /** A parameter stands in braces. */
  path: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** What the policy calls it: who may do it stands there. */
  action: Action;
  summary: string;
  /** What stands behind the question mark; all of it has to be there. */
  query?: z.ZodObject;
  body?: z.ZodType;
  /** By status; JSON unless it is of another type. */
  replies: Record<string, { says: string; schema: z.ZodType; type?: string }>;
}

export const refused = (says: string) => ({ says, schema: refusal });

/** How whatever changes something may be refused. */
export const unsafe = {
  400: refused('The body is malformed.'),
  403: refused('The request was started by another site, or a second factor has to be set up first.'),
  413: refused('The body is too large.'),
  415: refused('The body is not JSON.'),
};

export const stranger = { 401: refused('Nobody is known by the cookie.') };
