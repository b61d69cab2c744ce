import { z } from 'zod';
import type { Pack, PackRequest } from '@/domain/session/pack';
import type { Fits } from '../fits';
import { timeZone } from './context-schema';
import { judged } from './judged-schema';
import { nextQuestion } from './next-schema';

export const packRequest = z.strictObject({ timeZone: timeZone.optional() }).meta({ id: 'PackRequest' });

const ids = z.array(z.string());
const key = z.union([
  z.object({ kind: z.enum(['single', 'multiple', 'reverse']), choices: ids }),
  z.object({ kind: z.literal('ordering'), order: ids }),
  z.object({ kind: z.literal('matching'), pairs: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('recall'), accepted: ids }),
]);

const told = judged.pick({
  ...{ key: true, reasons: true, pairReasons: true, decisive: true, needs: true },
  ...{ proved: true, sources: true, today: true, rule: true },
});

const comesBack = z.object({ afterMs: z.int(), memory: judged.shape.memory });

const packedQuestion = z
  .object({
    asked: nextQuestion.omit({ done: true, due: true, new: true, run: true }),
    key,
    told,
    names: z.record(z.string(), ids).meta({ description: 'Texts, and the concepts of the pack that they name.' }),
    returns: z
      .object({ again: comesBack, hard: comesBack, good: comesBack, easy: comesBack, guessed: comesBack })
      .meta({ description: 'What an answer would come to, given when the pack was made.' }),
  })
  .meta({ id: 'PackedQuestion', description: 'A question with its key, for practice without a network.' });

const confusion = z.object({ with: z.string(), concept: z.string().nullable(), difference: z.string() });
const concept = z.object({
  ...{ id: z.string(), name: z.string(), aliases: ids, what: z.string(), when: z.string(), whenNot: z.string() },
  confusions: z.array(confusion),
});

export const packResponse = z
  .object({
    packedAt: z.iso.datetime(),
    questions: z.array(packedQuestion).max(200).meta({ description: 'In the order to ask them.' }),
    concepts: z.array(concept),
  })
  .meta({ id: 'Pack' });

/** What the use case answers fits what the document promises, and what it takes is what is asked for, or this does not compile. */
export type PackFits = [Fits<Pack, z.infer<typeof packResponse>>, Fits<PackRequest, z.input<typeof packRequest>>];
