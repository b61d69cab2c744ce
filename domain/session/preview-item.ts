import type { Item } from '@/domain/bank/item';
import { countVariants } from '@/domain/question/count-variants';
import { type Guesses, guessWise } from '@/domain/question/quality/guess-wise';
import { sampleQuestions, sampleTwists } from '@/domain/question/quality/sample-questions';
import { type ShownProof, showProof } from '@/domain/question/show-proof';
import { type QuestionLine, questionLine } from './question-line';

/** So many variants of an item are shown to its author. */
const SHOWN = 20;

/** What comes out of an item, with all keys: for its authors, never for who practises. */
export interface ItemPreview {
  id: string;
  form: Item['form'];
  /** Null for a key that is declared. */
  proof: ShownProof | null;
  /** Twenty plain questions; none of an item that cannot be asked. */
  variants: QuestionLine[];
  /** How many stems there are, and how many variants with their slots filled. */
  counts: { stems: number; variants: number };
  /** Whether it can be asked with one need changed, and for what rules an option out. */
  twists: { pair: boolean; reverse: boolean };
  /** What a guesser who sees surfaces alone scores over these variants; empty where there are no options to choose from. */
  guesses: Guesses[];
}

/** A look at an item before it is published. Of one whose proof is refused: the proof alone. */
export function previewItem(item: Item): ItemPreview {
  const proof = item.form === 'scenario' ? showProof(item) : null;
  if (proof?.status === 'refused') {
    const none = { variants: [], counts: { stems: 0, variants: 0 }, guesses: [] };
    return { id: item.id, form: item.form, proof, ...none, twists: { pair: false, reverse: false } };
  }
  const sample = sampleQuestions([item], SHOWN);
  const made = sample.map((sampled) => sampled.made);
  const canChoose = made.some(({ answerKey }) => answerKey.key.kind === 'single' || answerKey.key.kind === 'multiple');
  return {
    ...{ id: item.id, form: item.form, proof },
    variants: sample.map((sampled) => questionLine(item, sampled.seed, sampled.made)),
    counts: countVariants(item),
    twists: {
      pair: sampleTwists([item], 'pair', SHOWN).length > 0,
      reverse: sampleTwists([item], 'reverse', SHOWN).length > 0,
    },
    guesses: canChoose ? guessWise(made) : [],
  };
}
