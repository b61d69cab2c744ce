import { z } from 'zod';
import type { PracticeSet } from '@/domain/session/practice-set';

const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u, 'an id is expected');
/** Of a topic or an item; one of a group's deck has the deck's key behind it. */
const bankId = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}(~[0-9a-f]{12})?$/u, 'an id is expected');
const words = <T extends z.ZodType>(word: T) => z.array(word).min(1).max(200);

/** A way to practise, as a link to /practice names it. */
export const practiceSet = z
  .strictObject({
    show: z.enum(['due', 'all', 'mistakes', 'unseen', 'confusions', 'flagged']).exactOptional().meta({
      description:
        'Default: due, or all where topics, statements, forms, items or a count are given. Sets other than due may ask what is not due.',
    }),
    topics: words(bankId).exactOptional().meta({ description: 'Ids of topics.' }),
    statements: words(z.string().regex(/^[1-9]\.[1-9]\d?$/, 'a task statement is expected, such as 2.2'))
      .exactOptional()
      .meta({ description: 'Task statements of the exam.' }),
    forms: words(z.enum(['single', 'multiple', 'ordering', 'matching', 'case', 'recall'])).exactOptional(),
    items: words(bankId).exactOptional().meta({ description: 'Ids of items: these and no others.' }),
    pair: z.array(id).length(2).exactOptional().meta({
      description:
        'Ids of two options: items in which one need tells them apart, asked as the minimal pair of the two.',
    }),
    count: z.int().min(1).max(500).exactOptional().meta({ description: 'How many questions at most.' }),
    minutes: z
      .int()
      .min(1)
      .max(600)
      .exactOptional()
      .meta({ description: 'How long at most: the client keeps the time.' }),
    verdict: z.literal('end').exactOptional().meta({ description: 'Verdicts at the end; absent: with each answer.' }),
  })
  .meta({ id: 'PracticeSet' }) satisfies z.ZodType<PracticeSet>;

/** When the run of a set began. */
export const since = z.iso.datetime({ offset: true }).meta({
  description: 'From the first reply to a set: no item that was answered since then is asked again.',
});
