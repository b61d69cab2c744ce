import { measureOf } from '@/domain/question/measure';
import { optionTexts } from './option-texts';
import type { Sampled } from './sample-questions';
import { sidesOf } from './sides';
import { wordsOf } from './words';

/** Haladyna, Downing and Rodriguez (2002) ask for options of about equal length; bank.md sets the bound. */
const LONGEST_RATIO = 1.3;
/** Options of fewer words, such as names, have the length that they have. */
const LEAST_WORDS = 5;

/** A right option is over 1.3 times as long as the wrong ones are on average, where options have five words or more on average. */
export function findLongKey({ made }: Sampled): string | null {
  const sides = sidesOf(made);
  if (sides === null || mean(sides.all.map((text) => wordsOf(text).length)) < LEAST_WORDS) return null;
  const usual = mean(sides.wrong.map((text) => text.length));
  const long = sides.right.find((text) => text.length > LONGEST_RATIO * usual);
  return long === undefined
    ? null
    : `The right option is ${(long.length / usual).toFixed(1)} times as long as the wrong ones beside it: "${long}"`;
}

/** How an option begins, where its first word leaves no doubt. */
type Opening = 'an article' | '"to"' | 'a verb';

const imperatives = new Set(
  (
    'add apply attach build call change choose compress compute configure convert copy create cut decrease delete deploy disable enable ' +
    'increase keep launch lower move put raise read reduce remove replace resume retrain rewrite run save send shrink split start stop store ' +
    'submit switch train tune turn upgrade upload use widen write'
  ).split(' '),
);

function openingOf(text: string): Opening | null {
  const [first = '', second] = wordsOf(text);
  if (second === undefined) return null;
  if (/^(?:an?|the)$/.test(first)) return 'an article';
  if (first === 'to') return '"to"';
  return imperatives.has(first) && /^[A-Z][a-z]+ [a-z`\d]/.test(text) ? 'a verb' : null;
}

/** The right options all begin in one way that none of the wrong ones does, or the other way about: so grammar gives the key away. */
export function findUnparallel({ made }: Sampled): string | null {
  const sides = sidesOf(made);
  if (sides === null || sides.wrong.length < 2) return null;
  const [right, wrong] = [sides.right.map(openingOf), sides.wrong.map(openingOf)];
  const common = commonOf(right);
  const others = commonOf(wrong);
  if (common !== null && !wrong.includes(common)) return `Only right options begin with ${common}: "${sides.right[0]}"`;
  if (others !== null && !right.includes(others))
    return `All wrong options begin with ${others}, and no right one does`;
  return null;
}

function commonOf(openings: readonly (Opening | null)[]): Opening | null {
  const [first = null] = openings;
  return openings.every((opening) => opening === first) ? first : null;
}

/** Options that begin with a number, or are equal but for one, are not shown in the order of their numbers. */
export function findDisorder({ made }: Sampled): string | null {
  const texts = sidesOf(made)?.all ?? [];
  const measures = texts.map(measureOf);
  const dimension = measures[0]?.dimension;
  if (texts.length === 0 || measures.every((measure) => measure !== null && measure.dimension === dimension))
    return null;
  const numbers = texts.map((text) => numberIn(text));
  const leading = numbers.every((found) => found !== null && found.before === '');
  const [model] = numbers;
  const alike = numbers.every(
    (found) => found !== null && found.before === model?.before && found.after === model.after,
  );
  if (!leading && !alike) return null;
  const values = numbers.map((found) => found?.value ?? 0);
  const ordered = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
  return ordered ? null : `Options with numbers are shown out of order: ${texts.map((text) => `"${text}"`).join(', ')}`;
}

/** The first number of an option and the words around it, without a plural's ending. The digits of a dotted name, such as an instance type's, count nothing. */
function numberIn(text: string): { before: string; value: number; after: string } | null {
  const found = /^([^\d]*?)[$€]?(\d[\d,]*(?:\.\d+)?)(?![\w.-]*[A-Za-z]\d)(.*)$/.exec(text.replaceAll('`', '').trim());
  if (found === null) return null;
  const [, before = '', digits = '', after = ''] = found;
  if (/\w\.\w*$/.test(before)) return null;
  return { before: before.trim(), value: Number(digits.replaceAll(',', '')), after: after.trim().replace(/s\b/g, '') };
}

/** The reason of an option shown names an option of the item that is not shown; a reverse shows one in its question line. */
export function findAbsentName({ item, made }: Sampled): string | null {
  const options = sidesOf(made)?.all;
  if (options === undefined) return null;
  const isAskedAbout = (text: string) => made.question.kind === 'reverse' && made.question.stem.endsWith(`“${text}”?`);
  const shown = [...options, ...optionTexts(item).filter(isAskedAbout)];
  const absent = optionTexts(item).filter((text) => !shown.includes(text));
  for (const [id, reason] of Object.entries(made.answerKey.reasons)) {
    const rest = longestFirst(shown).reduce((text, name) => text.replaceAll(name, ' '), reason);
    const named = absent.find((name) => holds(rest, name));
    if (named === undefined) continue;
    const option = made.question.options.find((other) => other.id === id);
    return `The reason of "${option?.text ?? id}" names "${named}", which is not shown: "${reason}"`;
  }
  return null;
}

const longestFirst = (texts: readonly string[]) => texts.toSorted((one, other) => other.length - one.length);

/** Whether a text holds a name as words of its own, capitals and all. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + name.length)}`;
    if (!/[\p{L}\p{N}-]/u.test(around)) return true;
  }
  return false;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
