import { z } from 'zod';
import type { CodeColours } from '@/domain/session/code-token';
import type { Fits } from '../fits';

const token = z.object({ text: z.string(), kind: z.enum(['word', 'name', 'text', 'value', 'note']).optional() });

export const codeColours = z.record(z.string(), z.array(token)).meta({
  id: 'CodeColours',
  description: 'Code as it stands in a text, to its tokens, whose texts joined are the code.',
});

/** What is told fits what the document promises, or this does not compile. */
export type ColoursFit = Fits<CodeColours, z.infer<typeof codeColours>>;
