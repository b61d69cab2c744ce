/** Stated before the verdict. */
export type Confidence = 'guess' | 'fairly' | 'sure';

/** The judgement of one response. Ids are option ids (prompt ids for matching). */
export interface Verdict {
  correct: boolean;
  /** Right options that were not chosen. */
  missed: string[];
  /** Chosen options that are not right. */
  added: string[];
  /** Recall only: the accepted answer that a wrong text misses by slips of the keyboard. */
  near?: string;
}

/** FSRS ratings in the words of the field; derived, never asked of the learner. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';
