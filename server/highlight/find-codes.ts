import { type Language, languageOf } from './language-of';

export interface FoundCode {
  code: string;
  language: Language;
}

/** A slot of an authored text: it takes one of these values. */
type Slot = { name: string | null; values: string[] };

const fence = /^(`{3,})[ \t]*([\w+-]*)[^\n`]*\n([\s\S]*?)(?:\n\1`*[ \t]*(?=\n|$)|$(?![\s\S]))/gm;
const inline = /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g;
/** Slots make more codes than anybody reads: of one code at most this many are told apart. */
const mostFilled = 40;
/** A table's accepted answers are typed, never shown as code before they are known. */
const unshown = new Set(['accepted', 'id', 'url', 'version']);

/** Every code that colours would help in the texts of some authored things, each once, as a page looks it up: without fence or backticks. */
export function findCodes(authored: Iterable<unknown>): FoundCode[] {
  const found = new Map<string, FoundCode>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') keep(value, []);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isTemplate(value)) keepTemplate(value);
    else for (const [key, part] of Object.entries(value)) if (!unshown.has(key)) visit(part);
  };
  const keepTemplate = (template: (string | Slot)[]): void => {
    const slots = template.filter((part) => typeof part === 'object');
    for (const { values } of slots) values.forEach(visit);
    keep(template.map((part) => (typeof part === 'string' ? part : markOf(slots.indexOf(part)))).join(''), slots);
  };
  const keep = (text: string, slots: Slot[]): void => {
    for (const { code, name } of codesIn(text))
      for (const filled of fill(code, slots)) {
        const language = languageOf(filled, name);
        if (language !== null && !found.has(filled)) found.set(filled, { code: filled, language });
      }
  };
  for (const thing of authored) visit(thing);
  return [...found.values()];
}

function isTemplate(value: object): value is (string | Slot)[] {
  return (
    Array.isArray(value) &&
    value.some((part) => typeof part === 'object' && part !== null && 'values' in part) &&
    value.every((part) => typeof part === 'string' || (part !== null && 'values' in part && Array.isArray(part.values)))
  );
}

function codesIn(text: string): { code: string; name: string | null }[] {
  if (!text.includes('`')) return [];
  return [
    ...[...text.matchAll(fence)].map((match) => ({ code: match[3] ?? '', name: match[2] ?? '' })),
    ...[...text.replaceAll(fence, '').matchAll(inline)].map((match) => ({ code: match[2] ?? '', name: null })),
  ];
}

/** Stands for a slot while codes are looked for; no text holds it. */
const markOf = (slot: number) => `\u0000${slot}\u0000`;

/** A code with each of its slots filled in every way; slots of one name share their value. */
function fill(code: string, slots: Slot[]): string[] {
  let filled = [code];
  for (const [at, { name, values }] of slots.entries()) {
    const mark = markOf(at);
    if (!code.includes(mark)) continue;
    const shared = slots.flatMap((slot, other) => (name !== null && slot.name === name ? [markOf(other)] : []));
    const marks = shared.length > 0 ? shared : [mark];
    filled = filled.flatMap((text) =>
      text.includes(mark)
        ? values.map((value) => marks.reduce((all, each) => all.replaceAll(each, value), text))
        : [text],
    );
    if (filled.length > mostFilled) return [];
  }
  return filled;
}
