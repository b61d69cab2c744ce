import type { Draft } from './draft';
import { type Inline, offsetAt, sliceInline, splitInline } from './inline';
import type { Template } from './item';

/** A slot in a line: its range with the braces, its name or null, its values. */
export interface Slot {
  start: number;
  end: number;
  name: string | null;
  values: string[];
}

/** Slot name -> its values where it first stood: one per stem, and one for a table's contexts and cues together. */
export type SlotNames = Map<string, string[]>;

const named = /^\s*([\p{L}][\p{L}\p{N}_-]*):\s/u;

/** Finds the slots of a line. Reports braces that are no slot, and a name that stood with other values before. */
export function findSlots(line: Inline, names: SlotNames, draft: Draft): Slot[] {
  const slots: Slot[] = [];
  const { shape } = line;
  if (!shape.includes('{') && !shape.includes('}')) return slots;
  for (let i = 0; i < shape.length; i++) {
    if (shape[i] === '}') draft.report('slot', offsetAt(line, i), 'A closing brace without an opening one');
    if (shape[i] !== '{') continue;
    const end = shape.indexOf('}', i);
    const inner = shape.indexOf('{', i + 1);
    if (end === -1 || (inner !== -1 && inner < end)) {
      draft.report('slot', offsetAt(line, i), 'A slot that is not closed');
      if (inner === -1) break;
      i = inner - 1;
      continue;
    }
    const slot = readSlot(line, i, end, names, draft);
    if (slot !== null) slots.push(slot);
    i = end;
  }
  return slots;
}

function readSlot(line: Inline, start: number, end: number, names: SlotNames, draft: Draft): Slot | null {
  const head = named.exec(line.shape.slice(start + 1, end));
  const name = head?.[1] ?? null;
  const body = sliceInline(line, start + 1 + (head?.[0].length ?? 0), end);
  const values = splitInline(body, ' // ').map((part) => part.text);
  const at = offsetAt(line, start);
  if (values.length < 2) {
    draft.report('slot', at, `"{${body.text}}" has one value only`);
    return null;
  }
  if (values.includes('')) draft.report('slot', at, 'A slot with an empty value');
  if (new Set(values).size < values.length) draft.report('slot', at, 'A slot with the same value twice');
  if (name !== null) {
    const before = names.get(name);
    if (before === undefined) names.set(name, values);
    else if (before.join('\n') !== values.join('\n')) {
      draft.report('slot-values', at, `The slot "${name}" stood before with other values: ${before.join(' // ')}`);
    }
  }
  return { start, end: end + 1, name, values };
}

/** A range of a line as a template. Slots that reach over the range's ends are left as text. */
export function cutTemplate(line: Inline, slots: readonly Slot[], start: number, end: number): Template {
  const template: Template = [];
  let from = start;
  for (const slot of slots) {
    if (slot.start < start || slot.end > end) continue;
    if (slot.start > from) template.push(line.text.slice(from, slot.start));
    template.push({ name: slot.name, values: slot.values });
    from = slot.end;
  }
  if (from < end) template.push(line.text.slice(from, end));
  return template;
}

/** A whole line as a template. */
export function readTemplate(line: Inline, names: SlotNames, draft: Draft): Template {
  return cutTemplate(line, findSlots(line, names, draft), 0, line.text.length);
}

/** Reports a slot in text that is shown as it stands (options, reasons). */
export function refuseSlots(line: Inline, draft: Draft): void {
  const open = line.shape.indexOf('{');
  if (open === -1) return;
  const close = line.shape.indexOf('}', open);
  const bars = line.shape.indexOf('//', open);
  if (bars !== -1 && bars < close)
    draft.report(
      'slot',
      offsetAt(line, open),
      'A slot where the text cannot vary',
      'Slots stand in stems, contexts and cues',
    );
}
