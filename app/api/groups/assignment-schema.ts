import { z } from 'zod';
import { line, moment } from './group-schema';

export const assignmentWish = z
  .strictObject({
    title: line(120),
    kind: z.enum(['set', 'mock']),
    content: z.string().max(8_000).meta({ description: 'The query of a set’s link, or the name of an exam’s form.' }),
    questions: z.int().min(0).max(500).meta({ description: 'How many a set asks at most.' }),
    mode: z.enum(['tutor', 'end']),
    opensAt: moment,
    dueAt: moment.nullable(),
    attempts: z.int().min(1).max(100).nullable().meta({ description: 'Null: any number.' }),
  })
  .refine(({ kind, questions }) => kind === 'mock' || questions > 0, {
    path: ['questions'],
    message: 'a set asks at least one question',
  })
  .meta({ id: 'AssignmentWish' });
