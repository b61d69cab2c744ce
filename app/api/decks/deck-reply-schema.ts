import { z } from 'zod';
import type { DeckState } from '@/server/decks/read-deck';
import type { DraftOutcome } from '@/server/decks/save-draft';
import type { SaveOutcome } from '@/server/decks/save-revision';

const number = z.int().min(0);
const time = z.int().min(0).meta({ description: 'Milliseconds since the epoch.' });

export const deckMade = z.object({ deckId: z.string(), name: z.string() }).meta({ id: 'DeckMade' });

export const deckName = z.object({ name: z.string() }).meta({ id: 'DeckName' });

const draft = z.object({ text: z.string(), base: number, changedAt: time });

export const deckState = z
  .object({
    name: z.string(),
    published: number.nullable(),
    pilots: z.boolean(),
    newest: z.object({ number, text: z.string() }),
    draft: draft.nullable(),
    revisions: z.array(z.object({ number, note: z.string(), author: z.string(), createdAt: time })),
    others: z.array(z.string()).meta({ description: 'Who else has been writing within two minutes.' }),
  })
  .meta({ id: 'DeckState' }) satisfies z.ZodType<DeckState>;

export const draftReply = z
  .discriminatedUnion('result', [
    z.object({ result: z.literal('kept'), changedAt: time }),
    z.object({ result: z.literal('dropped') }),
    z.object({ result: z.literal('moved'), draft: draft.nullable() }),
    z.object({ result: z.literal('too large') }),
  ])
  .meta({ id: 'DraftReply' }) satisfies z.ZodType<DraftOutcome>;

export const saveReply = z
  .discriminatedUnion('result', [
    z.object({ result: z.literal('saved'), number }),
    z.object({
      result: z.literal('behind'),
      newest: z.object({ number, text: z.string(), author: z.string() }),
      baseText: z.string(),
    }),
    z.object({ result: z.literal('refused'), message: z.string() }),
  ])
  .meta({ id: 'SaveReply' }) satisfies z.ZodType<SaveOutcome>;

export const deckRemoved = z.object({ removed: z.boolean() }).meta({ id: 'DeckRemoved' });

export const deckFile = z.string().meta({ id: 'DeckFile', description: 'Markdown, byte for byte.' });
