import { z } from 'zod';
import type { DeckCheck } from '@/domain/session/deck-check';

const number = z.int().min(0);

const problem = z.object({
  ...{ line: number, column: number, rule: z.string(), message: z.string(), hint: z.string().exactOptional() },
  severity: z.enum(['error', 'shipping', 'warning']),
});

const ids = z.array(z.string());
const guesses = z.array(
  z.object({
    heuristic: z.string(),
    score: z.number(),
    chance: z.number(),
  }),
);

const deckCheck = z
  .object({
    problems: z.array(problem),
    more: number,
    counts: z.object({ errors: number, warnings: number }),
    items: z.array(z.looseObject({ id: z.string(), line: number })),
    preview: z.looseObject({ id: z.string() }).nullable(),
    changes: z.object({ added: ids, edited: ids, removed: ids }),
    guesses,
    stamped: z.string().nullable(),
  })
  .meta({ id: 'DeckCheck' }) satisfies z.ZodType<Omit<DeckCheck, 'items' | 'preview' | 'guesses'>>;

export const checkReply = z
  .discriminatedUnion('status', [
    z.object({ status: z.literal('checked'), check: deckCheck }),
    z.object({ status: z.literal('superseded') }).meta({ description: 'The same account has asked again.' }),
  ])
  .meta({ id: 'CheckReply' });

export const publishReply = z
  .discriminatedUnion('result', [
    z.object({ result: z.literal('done') }),
    z.object({ result: z.literal('moved'), published: number.nullable() }),
    z.object({ result: z.literal('refused'), message: z.string(), problems: z.array(problem) }),
  ])
  .meta({ id: 'PublishReply' });
