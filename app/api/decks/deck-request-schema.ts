import { z } from 'zod';

/** Twice what a deck may hold: whoever sends a little too much is told how much too much. */
const text = z.string().max(128 * 1024);
const number = z.int().min(0).max(2_147_483_647);

export const newDeckRequest = z
  .strictObject({
    name: z.string().min(1).max(200).meta({ description: 'The file’s name, with or without .md.' }),
    text: text.nullable().meta({ description: 'A draft to begin with; null for an empty deck.' }),
  })
  .meta({ id: 'NewDeckRequest' });

export const renameRequest = z
  .strictObject({ name: z.string().min(1).max(200).meta({ description: 'The file’s new name, with or without .md.' }) })
  .meta({ id: 'RenameDeckRequest' });

export const draftRequest = z
  .strictObject({
    text: text.nullable().meta({ description: 'Null throws the draft away.' }),
    base: number.meta({ description: 'The revision that it began from; 0 for none.' }),
    known: z.int().min(0).nullable().meta({ description: 'When the draft before it was kept; null for none.' }),
  })
  .meta({ id: 'DraftRequest' });

export const revisionRequest = z
  .strictObject({
    text,
    note: z.string().max(200).meta({ description: 'What its author says about it.' }),
    base: number.meta({ description: 'The revision that the text began from; 0 for none.' }),
  })
  .meta({ id: 'RevisionRequest' });

export const restoreRequest = z
  .strictObject({ base: number.meta({ description: 'The newest revision, as far as is known.' }) })
  .meta({ id: 'RestoreRequest' });

export const checkRequest = z
  .strictObject({
    text,
    look: z
      .union([z.strictObject({ id: z.string().min(1).max(200) }), z.strictObject({ line: number })])
      .nullable()
      .meta({ description: 'The item to be shown: its id, or a line in it.' }),
    stamp: z.enum(['wanted', 'not wanted']).meta({ description: 'Whether missing ids are to be written in.' }),
  })
  .meta({ id: 'CheckRequest' });

export const publishRequest = z
  .strictObject({
    revision: number.min(1).nullable().meta({ description: 'What learners are to be asked; null withdraws the deck.' }),
    expected: number.min(1).nullable().meta({ description: 'What they are asked now, as far as is known.' }),
    pilots: z.boolean().meta({ description: 'Whether new and edited items are unscored in mock exams at first.' }),
  })
  .meta({ id: 'PublishRequest' });

export const removeRequest = z.strictObject({}).meta({ id: 'RemoveDeckRequest', description: 'Nothing is said.' });
