import type { z } from 'zod';
import type { Action } from '@/server/policy/policy';
import type { Operation } from '../operation';

/** An operation under /api/auth in one line. */
export type AuthRow = [
  path: string,
  action: Action,
  summary: string,
  body: z.ZodType,
  says: string,
  schema: z.ZodType,
  others: Operation['replies'],
];
