import type { Rule } from '@/domain/bank/rules';

/**
 * Rules about what a learner would see: domain/question looks for them in a sample of every item's questions. They stand here because
 * an author waives their warnings in the file like any other.
 */
export const questionRules = {
  'long-key': {
    severity: 'warning',
    hint: 'Shorten the right option, or give the wrong ones as much to say: test-wise guessers take the longest',
  },
  'telling-word': {
    severity: 'warning',
    hint: 'Say it in other words in the stem, or let a wrong option use the word as well',
  },
  'absolute-words': {
    severity: 'warning',
    hint: 'Leave the word out, or let every option be as absolute: such options look wrong by themselves',
  },
  'vague-words': {
    severity: 'warning',
    hint: 'Say how often, or leave the word out: readers do not agree on what it means',
  },
  'long-stem': { severity: 'warning', hint: 'Cut what no need depends on: a stem has at most 120 words' },
  'short-stem': { severity: 'warning', hint: 'Tell who does what and why: a scenario has at least 25 words' },
  'near-duplicate-stems': { severity: 'warning', hint: 'Tell another story in one of the two' },
  'stale-source': { severity: 'warning', hint: 'Read the page again, mend what has changed, and write down the day' },
  'converging-options': {
    severity: 'warning',
    hint: 'Take wrong options that do not repeat parts of the right one, or that repeat each other as much',
  },
  'idle-sentence': {
    severity: 'warning',
    hint: 'Cut it, or mark the words in it that carry a need: the exam gives each sentence a purpose',
  },
  'old-name': {
    severity: 'warning',
    hint: 'Use the name of today; the old one belongs into a Today note, since the exam may still say it',
  },
  'implausible-distractor': {
    severity: 'warning',
    hint: 'Add options that meet some of the needs, or leave out a need that another one makes idle',
  },
  'combined-options': {
    severity: 'error',
    hint: 'Make it a question with several right options, or name one thing an option',
  },
  'true-false': { severity: 'error', hint: 'Ask for the choice itself, and give what each option does' },
  'unparallel-options': {
    severity: 'error',
    hint: 'Begin all options alike: each with an article or none, each with a verb or none',
  },
  'numbers-out-of-order': {
    severity: 'error',
    hint: 'Write bare quantities of one unit (5 minutes), which are shown in their order; common words go into the stem',
  },
  'absent-option-named': {
    severity: 'error',
    hint: 'Say why this option fails without naming another, which the learner may not see',
  },
} as const satisfies Record<string, Rule>;

export type QuestionRuleId = keyof typeof questionRules;
