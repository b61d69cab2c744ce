/** Where a key is heard. */
export type KeyScope = 'anywhere' | 'question' | 'covered' | 'verdict' | 'paused' | 'mock';

interface KeyAction {
  id: string;
  /** What it does, as the list of keys says it. */
  does: string;
  scopes: readonly KeyScope[];
  keys: readonly string[];
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
type OptionLetter = (typeof letters)[number];

const choosing = letters.map((letter, index) => ({
  id: `choose ${letter}` as `choose ${OptionLetter}`,
  does: `Choose ${letter}, or take it back`,
  scopes: ['question', 'mock'] as const,
  keys: index < 9 ? [letter, String(index + 1)] : [letter],
}));

const striking = letters.map((letter) => ({
  id: `strike ${letter}` as `strike ${OptionLetter}`,
  does: `Strike ${letter} out, or back in`,
  scopes: ['question', 'mock'] as const,
  keys: [`Shift+${letter}`],
}));

/**
 * All that a key can do, and the keys that do it unless the learner says otherwise. Options come first: where an option bears a letter,
 * the letter is the option's. A key is named as `namePress` names it.
 */
export const keyActions = [
  ...choosing,
  ...striking,
  { id: 'submit guess', does: 'Submit as: guess', scopes: ['question'], keys: ['K'] },
  { id: 'submit fairly', does: 'Submit as: fairly sure', scopes: ['question'], keys: ['L', 'Enter'] },
  { id: 'submit sure', does: 'Submit as: sure', scopes: ['question'], keys: ['M'] },
  { id: 'give up', does: 'I don’t know', scopes: ['question'], keys: ['N'] },
  { id: 'show options', does: 'Show the options', scopes: ['covered'], keys: ['Space', 'Enter'] },
  { id: 'pause', does: 'Pause, and go on', scopes: ['question', 'covered', 'paused'], keys: ['P'] },
  {
    id: 'flag',
    does: 'Flag the question, or take the flag off',
    scopes: ['question', 'covered', 'verdict', 'mock'],
    keys: ['F', '*'],
  },
  { id: 'undo', does: 'Undo the last answer', scopes: ['question', 'covered', 'verdict'], keys: ['U', 'Ctrl+Z'] },
  {
    id: 'suspend',
    does: 'Suspend the question, or ask it again',
    scopes: ['question', 'covered', 'verdict'],
    keys: ['S'],
  },
  { id: 'bury', does: 'Not again today', scopes: ['question', 'covered', 'verdict'], keys: ['-'] },
  { id: 'next', does: 'Go on', scopes: ['verdict'], keys: ['Enter'] },
  { id: 'miss clue', does: 'Missed it: the clue', scopes: ['verdict'], keys: ['1'] },
  { id: 'miss rule', does: 'Missed it: the rule', scopes: ['verdict'], keys: ['2'] },
  { id: 'miss option', does: 'Missed it: an option I did not know', scopes: ['verdict'], keys: ['3'] },
  { id: 'miss slip', does: 'Missed it: a slip', scopes: ['verdict'], keys: ['4'] },
  { id: 'note', does: 'Write a note', scopes: ['verdict'], keys: ['E'] },
  { id: 'report', does: 'Report the question', scopes: ['verdict'], keys: ['R'] },
  { id: 'finish', does: 'Finish', scopes: ['verdict'], keys: ['Q'] },
  { id: 'mock next', does: 'Next question', scopes: ['mock'], keys: ['N', 'ArrowRight'] },
  { id: 'mock previous', does: 'Previous question', scopes: ['mock'], keys: ['P', 'ArrowLeft'] },
  { id: 'mock review', does: 'Review all questions, and back', scopes: ['mock'], keys: ['R'] },
  { id: 'search', does: 'Search', scopes: ['anywhere'], keys: ['/'] },
  { id: 'show keys', does: 'Show these keys', scopes: ['anywhere'], keys: ['?'] },
] as const satisfies readonly KeyAction[];

export type ActionId = (typeof keyActions)[number]['id'];

/** The action that an option's key stands for, by the option's place; null beyond the last letter. */
export function optionAction<Verb extends 'choose' | 'strike'>(
  verb: Verb,
  index: number,
): `${Verb} ${OptionLetter}` | null {
  const letter = letters[index];
  return letter === undefined ? null : `${verb} ${letter}`;
}
