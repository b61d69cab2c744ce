import { z } from 'zod';
import type { FirstRequest } from '@/domain/session/exchange';
import { context, isOneScope, notOneScope } from './context-schema';

export const id = z.string().regex(/^[\w-]{1,64}$/, 'an id is 1 to 64 letters, digits, hyphens and underscores');

const first = id.meta({
  description: 'Names the question that a page has shown to a visitor: a new guest is asked it.',
});

export const nextRequest = z
  .strictObject({ ...context, first: first.optional() })
  .refine(isOneScope, notOneScope)
  .meta({ id: 'NextRequest' }) satisfies z.ZodType<Loose<FirstRequest>>;

/** A parsed body may hold an optional key as undefined. */
export type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };
