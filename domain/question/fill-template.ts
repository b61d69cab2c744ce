import type { Template } from '@/domain/bank/item';
import { fitArticle } from './fit-article';
import type { Random } from './random';

/** The values that slots have taken within one question. */
export interface Slots {
  /** Slot name -> value; slots of one name share it. */
  named: Map<string, string>;
  /** Every choice in the order it was made, for the name of the variant. */
  choices: string[];
}

/** Fresh slots for one question. */
export function noSlots(): Slots {
  return { named: new Map(), choices: [] };
}

/**
 * The text of a template, its slots filled by the draws and remembered in `slots`. A slot takes each of its values as likely; a named
 * one keeps the value that its name took before, and an article before a slot is made to fit its value. A slot without values repeats its name's value; one that nothing defines is a bug.
 */
export function fillTemplate(template: Template, random: Random, slots: Slots): string {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') text += part;
    else {
      const value = fillSlot(part, random, slots);
      text = fitArticle(text, part.values, value) + value;
    }
  }
  return text;
}

function fillSlot(slot: Exclude<Template[number], string>, random: Random, slots: Slots): string {
  const before = slot.name === null ? undefined : slots.named.get(slot.name);
  if (before !== undefined) return before;
  const value = slot.values[random.below(slot.values.length)];
  if (value === undefined) throw new Error(`The slot ${slot.name ?? '(unnamed)'} has no value`);
  if (slot.name !== null) slots.named.set(slot.name, value);
  if (slot.values.length > 1) slots.choices.push(slot.name === null ? value : `${slot.name}=${value}`);
  return value;
}

/**
 * Where a template occurs in a filled text: the first place at which its literal parts follow each other with a value of each slot
 * between them, named slots with the value they took. Null where it does not occur or is empty.
 */
export function locateTemplate(
  template: Template,
  text: string,
  named: ReadonlyMap<string, string>,
): { start: number; end: number } | null {
  const parts = trimmed(template);
  if (parts.length === 0) return null;
  for (let start = 0; start < text.length; start++) {
    const end = endOfMatch(parts, 0, text, start, named);
    if (end !== null && end > start) return { start, end };
  }
  return null;
}

function trimmed(template: Template): Template {
  const last = template.length - 1;
  return template
    .map((part, index) => {
      if (typeof part !== 'string') return part;
      const head = index === 0 ? part.trimStart() : part;
      return index === last ? head.trimEnd() : head;
    })
    .filter((part) => part !== '');
}

function endOfMatch(
  parts: Template,
  index: number,
  text: string,
  at: number,
  named: ReadonlyMap<string, string>,
): number | null {
  const part = parts[index];
  if (part === undefined) return at;
  const bound = typeof part === 'string' || part.name === null ? undefined : named.get(part.name);
  const values = typeof part === 'string' ? articleForms(part) : bound === undefined ? part.values : [bound];
  for (const value of values) {
    if (!text.startsWith(value, at)) continue;
    const end = endOfMatch(parts, index + 1, text, at + value.length, named);
    if (end !== null) return end;
  }
  return null;
}

/** A text as it stands, and with the other article where it ends in one: filling made it fit the value that follows. */
function articleForms(text: string): string[] {
  const other = text.replace(/\b(a)(n?) $/i, (_, letter: string, n: string) =>
    n === '' ? `${letter}n ` : `${letter} `,
  );
  return other === text ? [text] : [text, other];
}
