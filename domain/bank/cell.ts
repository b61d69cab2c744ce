import type { Draft } from './draft';
import { type Inline, splitAtColon } from './inline';
import type { Cell, Trait } from './item';
import { refuseSlots } from './template';

const unknown: Cell = { value: 'unknown', why: null };

/** Reads a trait's cell: `yes: why`, `no: why` or `?`; in a ranking column `1: why` or `?`. What cannot be read is reported and counts as `?`. */
export function readCell(line: Inline, trait: Trait, draft: Draft): Cell {
  if (line.text === '?') return unknown;
  if (line.text === '') {
    draft.report('empty-cell', line.at, `Nothing is said about "${trait.heading}"`);
    return unknown;
  }
  const [head, tail] = splitAtColon(line);
  const why = tail?.text ?? '';
  refuseSlots(line, draft);
  const word = head.text.toLowerCase();
  if (trait.ranking === null && word !== 'yes' && word !== 'no') {
    draft.report('cell', line.at, `"${shorten(head.text)}" is neither yes, no nor ?`);
    return unknown;
  }
  if (trait.ranking !== null && !/^[1-9]\d{0,5}$/.test(word)) {
    draft.report('rank-cell', line.at, `"${shorten(head.text)}" is no rank`);
    return unknown;
  }
  if (why === '') draft.report('option-without-reason', line.at, `"${shorten(line.text)}" gives no reason`);
  if (trait.ranking !== null) return { value: 'rank', rank: Number(word), why };
  return { value: word === 'yes' ? 'yes' : 'no', why };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
