import { capital } from './capital';
import type { AnswerKey, Generated, Question } from './question';
import { shorten } from './shorten';

/**
 * The rule that a question asks for, in one line of limited Markdown: "needs: key" where needs are known, else the key with its reason where
 * there is one right option, else the key alone. Steps are numbered; what is to be typed is code, in its own case; pairs are told as
 * "prompt: option", with shortened prompts where they are many words. To be told after an answer only.
 */
export function tellRule({ question, answerKey }: Pick<Generated, 'question' | 'answerKey'>): string {
  return capital(ruleOf(question, answerKey).replace(/\s+/g, ' ').trim());
}

function ruleOf(question: Question, answerKey: AnswerKey): string {
  const { key, reasons } = answerKey;
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? id;
  switch (key.kind) {
    case 'reverse':
      return `${ruledOut(question)} is ruled out by “${key.choices.map(textOf).join('”, “')}”`;
    case 'ordering':
      return key.order.map((id, at) => `${at + 1}. ${textOf(id)}`).join('; ');
    case 'matching':
      return tellPairs((question.prompts ?? []).map(({ id, text }) => [text, textOf(key.pairs[id] ?? '')]));
    case 'recall':
      return withReason(asCode(key.accepted[0] ?? ''), reasons.answer);
    default: {
      const right = listed(key.choices.map(textOf));
      if (answerKey.needs.length > 0) return `${listed(needsOf(question, answerKey))}: ${right}`;
      return key.choices.length === 1 ? withReason(right, reasons[key.choices[0] ?? '']) : right;
    }
  }
}

/** The option that a reverse is about, as its question line quotes it. */
function ruledOut({ stem }: Question): string {
  return /“.*”/.exec(stem.slice(stem.lastIndexOf('\n') + 1))?.[0] ?? 'The option';
}

/** A ranking is told as the stem tells it, in small letters: "the least effort to operate". */
function needsOf({ stem }: Question, { needs, decisive }: AnswerKey): string[] {
  return needs.map((need) => {
    if (!need.startsWith('best: ')) return need;
    const words = decisive.find((range) => range.need === need);
    const told = words === undefined ? need.slice('best: '.length) : stem.slice(words.start, words.end);
    return `the ${told.replace(/^[A-Z]+\b/, (word) => word.toLowerCase())}`;
  });
}

function withReason(text: string, reason: string | undefined): string {
  return reason === undefined || reason === '' || reason.startsWith('The bank gives it') ? text : `${text}: ${reason}`;
}

function asCode(text: string): string {
  return text.includes('`') || text === '' ? text : `\`${text}\``;
}

/** Some lines of a narrow page, and the fewest characters by which a prompt is known again. */
const MOST_OF_PAIRS = 280;
const FEWEST_OF_PROMPT = 34;

/** Options are told whole: half a name is another name. */
function tellPairs(pairs: readonly [prompt: string, option: string][]): string {
  const options = pairs.reduce((sum, [, option]) => sum + option.length + '; : '.length, 0);
  const each = Math.max(FEWEST_OF_PROMPT, Math.floor((MOST_OF_PAIRS - options) / pairs.length));
  const isShort = pairs.reduce((sum, [prompt]) => sum + prompt.length, options) <= MOST_OF_PAIRS;
  return pairs.map(([prompt, option]) => `${isShort ? prompt : shorten(prompt, each)}: ${option}`).join('; ');
}

/** Parts that hold commas, or read like sentences, are parted by semicolons. */
function listed(parts: readonly string[]): string {
  if (parts.length < 2 || parts.some((part) => /,|^[A-Z][a-z]* [a-z]/.test(part))) return parts.join('; ');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
