import { z } from 'zod';

const moment = z.iso.datetime();
const count = z.int().min(0);
const texts = z.record(z.string(), z.string());

const concept = z.object({
  ...{ id: z.string(), name: z.string(), what: z.string(), when: z.string(), whenNot: z.string() },
  aliases: z.array(z.string()).optional().meta({ description: 'Further words by which texts name it.' }),
  difference: z.object({ from: z.string(), text: z.string() }).nullable(),
  url: z.string().meta({ description: 'Its place in the glossary, from the root of the site.' }),
});

const share = z.number().min(0).max(1);

const memory = z
  .object({ before: share.nullable(), stabilityDays: z.number(), atDue: share, lapses: count })
  .meta({ description: 'Retrievability just before the answer (null: first meeting) and when the item returns.' });

const named = z.object({ id: z.string(), name: z.string(), url: z.string() });
const leech = z.object({ lapses: count, confusedWith: named.nullable() });

/** The verdict on one answer, with all that was secret before it. */
export const judged = z
  .object({
    id: z.string(),
    status: z.enum(['accepted', 'repeated']),
    correct: z.boolean(),
    key: z.union([z.array(z.string()), texts]),
    reasons: texts.meta({ description: 'Option id to why it is right or wrong.' }),
    pairReasons: z
      .record(z.string(), texts)
      .optional()
      .meta({ description: 'Matching: prompt id to option id to why that option is wrong there.' }),
    missed: z.array(z.string()),
    added: z.array(z.string()),
    near: z.string().optional().meta({ description: 'The accepted answer that a wrong text misses by slips only.' }),
    decisive: z.array(
      z.object({
        ...{ start: count, end: count, need: z.string() },
        insteadOf: z.string().optional().meta({ description: 'The need of the plain story that these words replace.' }),
      }),
    ),
    needs: z.array(z.string()),
    proved: z.boolean(),
    sources: z.array(z.object({ url: z.string(), checked: z.string() })),
    today: z.string().nullable(),
    concepts: z
      .array(concept)
      .max(4)
      .optional()
      .meta({ description: 'What the right options and the chosen ones are, where the bank explains them.' }),
    rule: z.string().meta({ description: 'The rule in one line, limited Markdown; empty for a forgotten question.' }),
    rating: z.enum(['again', 'hard', 'good', 'easy']),
    dueAt: moment,
    memory,
    leech: leech.optional().meta({ description: 'The item does not stick: 8 lapses, and every 4 after.' }),
  })
  .meta({ id: 'Judged' });
