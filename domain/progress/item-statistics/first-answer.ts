import type { Confidence } from '@/domain/grading/verdict';

/** Somebody's first answer to an item, given live to a plain question: what statistics of items are made of. */
export interface FirstAnswer {
  itemId: string;
  correct: boolean;
  confidence: Confidence;
  effortMs: number;
  /** Ids of the options chosen; null where the form has none, or nothing was chosen. */
  chosen: readonly string[] | null;
  /** Ids of the options that were right; null where the form has none. */
  right: readonly string[] | null;
}
