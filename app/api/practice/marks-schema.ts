import { z } from 'zod';
import type { Marks, MarksRequest, UndoRequest, UndoResponse } from '@/domain/session/around';
import type { Fits } from '../fits';
import { context } from './context-schema';
import { nextResponse } from './next-schema';
import { id, type Loose } from './schema';

const issued = id.meta({ description: 'A question that was handed out; its item is meant.' });
const answer = id.meta({ description: 'The id of an answer.' });

export const marksRequest = z
  .strictObject({
    issued,
    flagged: z.boolean().optional(),
    suspended: z.boolean().optional().meta({ description: 'Not asked until this is taken back.' }),
    bury: z.boolean().optional().meta({ description: 'Not asked until the next day begins; false takes it back.' }),
    note: z.string().max(10_000).optional().meta({ description: 'Markdown; only after an answer.' }),
  })
  .meta({ id: 'MarksRequest', description: 'What is left out stays as it is.' }) satisfies z.ZodType<
  Loose<MarksRequest>
>;

export const marks = z
  .object({
    ...{ flagged: z.boolean(), suspended: z.boolean() },
    ...{ buriedUntil: z.iso.datetime().nullable(), note: z.string() },
  })
  .meta({ id: 'Marks', description: 'What the learner has put on an item.' });

export const undoRequest = z
  .strictObject({ answer, ...context })
  .meta({ id: 'UndoRequest', description: 'The latest answer only.' }) satisfies z.ZodType<Loose<UndoRequest>>;

export const undoResponse = z.object({ next: nextResponse }).meta({ id: 'UndoResponse' });

/** What the use cases answer fits what the document promises, or this does not compile. */
export type MarksFits = [Fits<Marks, z.infer<typeof marks>>, Fits<UndoResponse, z.infer<typeof undoResponse>>];
