import { z } from 'zod';

const date = z.iso.date();

export const studyPlan = z.strictObject({
  examVersion: z.enum(['MLA-C01', 'MLA-C02']),
  examOn: date.nullable().meta({ description: 'The local date of the exam; null where none is set.' }),
  minutes: z
    .array(z.int().min(0).max(600))
    .length(7)
    .meta({ description: 'Minutes on each day of the week, Monday first.' }),
  daysOff: z.array(date).max(800).meta({ description: 'Dates without practice.' }),
  desiredRetention: z
    .number()
    .min(0.7)
    .max(0.97)
    .meta({ description: 'The probability of recall at which an item falls due while there is no date.' }),
  extraMinutes: z.int().min(0).max(120).meta({ description: 'Minutes that a mock exam gives on top.' }),
});
