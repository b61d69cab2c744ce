import type { Sampled } from './sample-questions';
import { sidesOf } from './sides';
import { wordsOf } from './words';

/** Stems of scenarios have so many words, question line included (the exam's own lie between). */
const MOST_WORDS = 120;
const LEAST_WORDS = 25;

const absolute =
  /\b(?:all|always|never|none|nobody|every|everything|only|must|cannot|impossible|completely|entirely|totally|absolutely|exclusively)\b/i;
const vague =
  /\b(?:often|sometimes|usually|frequently|occasionally|rarely|seldom|generally|typically|mostly|commonly|normally|regularly|at times)\b/i;

/** Some options are absolute ("always", "only") and others are not. */
export function findAbsolute({ made }: Sampled): string | null {
  const sides = sidesOf(made);
  const found = sides?.all.filter((text) => absolute.test(prose(text))) ?? [];
  const [first] = found;
  if (sides === null || first === undefined || found.length === sides.all.length) return null;
  return `"${absolute.exec(prose(first))?.[0]}" stands in some options only: "${first}"`;
}

/** A stem, its case's story or an option says how often in a word that everybody reads differently. */
export function findVague({ made: { question } }: Sampled): string | null {
  for (const text of [question.case?.story ?? '', question.stem, ...question.options.map((option) => option.text)]) {
    const found = vague.exec(prose(text));
    if (found !== null) return `"${found[0]}" in "${shorten(text, found.index)}"`;
  }
  return null;
}

/** A stem of more words than anybody keeps in mind. */
export function findLongStem({ made: { question } }: Sampled): string | null {
  const count = wordsOf(prose(question.stem)).length;
  return count > MOST_WORDS ? `A stem has ${count} words: "${shorten(question.stem)}"` : null;
}

/** A scenario too short to be one; in a case the story is told before it, and counts. */
export function findShortStem({ item, made: { question } }: Sampled): string | null {
  if (item.form !== 'scenario') return null;
  const count = wordsOf(`${question.case?.story ?? ''} ${question.stem}`).length;
  return count < LEAST_WORDS ? `A stem has ${count} words: "${shorten(question.stem)}"` : null;
}

function prose(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, (code) => ' '.repeat(code.length));
}

function shorten(text: string, around = 0): string {
  const start = Math.max(0, around - 30);
  const part = text.slice(start, start + 60).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${part}${start + 60 < text.length ? '…' : ''}`;
}
