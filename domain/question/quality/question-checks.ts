import type { QuestionRuleId } from '@/domain/bank/quality/question-rules';
import type { Twist } from '@/domain/question/twist';
import { findIdleSentence } from './idle-sentences';
import { findImplausible } from './implausible';
import { findOldName } from './old-names';
import { findAbsentName, findDisorder, findLongKey, findUnparallel } from './option-rules';
import type { Sampled } from './sample-questions';
import { findCombination, findConvergence, findTrueFalse } from './set-rules';
import { noStemWords, tellingWords } from './telling-words';
import { findAbsolute, findLongStem, findShortStem, findVague } from './wording-rules';

/** A rule of item writing and how a breach of it is told of one question. */
export interface QuestionCheck {
  rule: QuestionRuleId;
  find: (sampled: Sampled) => string | null;
}

/**
 * Checks that mean nothing of a reverse. Its options are the table's headings: each is the key of one question and a wrong option of the
 * next, and no author worded it as either. So a long, absolute or converging heading tells nothing in the long run, and could not be
 * reworded for one question; what such surfaces give away over the bank is in its statistics.
 */
const aboutOptionsAsWorded: readonly QuestionRuleId[] = ['long-key', 'absolute-words', 'converging-options'];

/** Its stem has to say the need that is the key, and its wrong options are no near misses of the needs: the option has all of them. */
const aboutNeeds: readonly QuestionRuleId[] = ['telling-word', 'implausible-distractor'];

const notOfReverses = new Set([...aboutOptionsAsWorded, ...aboutNeeds]);

/**
 * The checks that a question under a twist is held against. Which words the stems of a bank have in common is told from the sample of its
 * plain questions, so that a plain question is judged alike whatever is looked at besides; `around` is counted to them.
 */
export function questionChecks(plain: readonly Sampled[], around = noStemWords): (twist: Twist) => QuestionCheck[] {
  const checks: QuestionCheck[] = [
    { rule: 'long-key', find: findLongKey },
    { rule: 'telling-word', find: tellingWords(plain, around) },
    { rule: 'absolute-words', find: findAbsolute },
    { rule: 'vague-words', find: findVague },
    { rule: 'long-stem', find: findLongStem },
    { rule: 'short-stem', find: findShortStem },
    { rule: 'converging-options', find: findConvergence },
    { rule: 'idle-sentence', find: findIdleSentence },
    { rule: 'old-name', find: findOldName },
    { rule: 'implausible-distractor', find: findImplausible },
    { rule: 'combined-options', find: findCombination },
    { rule: 'true-false', find: findTrueFalse },
    { rule: 'unparallel-options', find: findUnparallel },
    { rule: 'numbers-out-of-order', find: findDisorder },
    { rule: 'absent-option-named', find: findAbsentName },
  ];
  return (twist) => (twist === 'reverse' ? checks.filter(({ rule }) => !notOfReverses.has(rule)) : checks);
}
