import { z } from 'zod';
import type { StudyPlan } from '@/domain/session/study-plan';
import type { Fits } from '../fits';
import { timeZone } from '../practice/context-schema';

const date = z.iso.date();

const weekday = 'Minutes on each day of the week, Monday first.';

export const studyPlan = z.strictObject({
  examVersion: z.enum(['MLA-C01', 'MLA-C02']),
  examOn: date.nullable().meta({ description: 'The local date of the exam; null where none is set.' }),
  minutes: z.array(z.int().min(0).max(600)).length(7).meta({ description: weekday }),
  daysOff: z.array(date).max(400).meta({ description: 'Dates without practice.' }),
  desiredRetention: z
    .number()
    .min(0.7)
    .max(0.97)
    .meta({ description: 'The probability of recall at which an item falls due while there is no date.' }),
  extraMinutes: z.int().min(0).max(120).meta({ description: 'Minutes that a mock exam gives on top.' }),
});

/** What a person may have typed is refused in sentences, which a schema has not. */
export const planRequest = studyPlan
  .extend({
    examOn: z.string().max(20).nullable(),
    minutes: z
      .array(z.number())
      .length(7)
      .meta({ description: `${weekday} 0 to 600, not all of them 0.` }),
    daysOff: z.array(z.string().max(20)).max(2_000),
    desiredRetention: z.number(),
    extraMinutes: z.number(),
    timeZone: timeZone.optional(),
  })
  .meta({ id: 'PlanRequest', description: 'Dates are local; that of the exam is today or up to two years ahead.' });

export const plan = studyPlan.meta({ id: 'StudyPlan', description: 'When the exam is, and the time until then.' });

/** What the use case answers fits what the document promises, or this does not compile. */
export type PlanFits = Fits<StudyPlan, z.infer<typeof plan>>;
