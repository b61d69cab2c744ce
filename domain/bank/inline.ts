import type { Node, PhrasingContent } from 'mdast';
import type { Draft } from './draft';

/**
 * A line of authored text without its Markdown: `text` is plain with inline code in backticks, `shape` is equally long with code and
 * addresses blanked by NUL, so that separators are looked for in `shape` and cut from `text`.
 */
export interface Inline {
  text: string;
  shape: string;
  /** Emphasised ranges of `text`, in order. */
  marks: { start: number; end: number }[];
  /** Where pieces of `text` come from: index in `text`, offset in the file. */
  spots: { start: number; offset: number }[];
  /** Offset in the file. */
  at: number;
}

/** Offset in the file of an index in the text (exact within an unescaped piece, else close by). */
export function offsetAt(inline: Inline, index: number): number {
  let found = inline.at;
  for (const spot of inline.spots) {
    if (spot.start > index) break;
    found = spot.offset + index - spot.start;
  }
  return found;
}

/** A part of a line, trimmed. */
export function sliceInline(inline: Inline, from: number, to: number): Inline {
  let start = from;
  let end = to;
  while (start < end && inline.text[start] === ' ') start++;
  while (end > start && inline.text[end - 1] === ' ') end--;
  if (start === 0 && end === inline.text.length) return inline;
  const at = offsetAt(inline, start);
  const spots = [{ start: 0, offset: at }];
  for (const spot of inline.spots) {
    if (spot.start > start && spot.start < end) spots.push({ start: spot.start - start, offset: spot.offset });
  }
  const marks = inline.marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { text: inline.text.slice(start, end), shape: inline.shape.slice(start, end), marks, spots, at };
}

/** Parts of a line between separators that stand outside code. */
export function splitInline(inline: Inline, separator: string): Inline[] {
  if (!inline.shape.includes(separator)) return [sliceInline(inline, 0, inline.text.length)];
  const parts: Inline[] = [];
  let from = 0;
  for (let to = inline.shape.indexOf(separator); to !== -1; to = inline.shape.indexOf(separator, from)) {
    parts.push(sliceInline(inline, from, to));
    from = to + separator.length;
  }
  parts.push(sliceInline(inline, from, inline.text.length));
  return parts;
}

/** Splits at the first colon outside code; the second half is null where there is none. */
export function splitAtColon(inline: Inline): [Inline, Inline | null] {
  const colon = inline.shape.indexOf(':');
  if (colon === -1) return [inline, null];
  return [sliceInline(inline, 0, colon), sliceInline(inline, colon + 1, inline.text.length)];
}

function quoteCode(value: string): string {
  let fence = '`';
  while (value.includes(fence)) fence += '`';
  const pad = value.startsWith('`') || value.endsWith('`') ? ' ' : '';
  return fence + pad + value + pad + fence;
}

const isBreak = (html: string) => /^<br\s*\/?>$/i.test(html);
const offsetOf = (node: Node) => node.position?.start.offset ?? 0;

/** Deeper emphasis is a mistake, and would reach the end of the stack. */
const deepest = 8;

/** Flattens phrasing content into lines, parted at `<br>`; refuses markup that a question cannot show. Empty content is one empty line. */
export function flattenInline(nodes: readonly PhrasingContent[], at: number, draft: Draft): Inline[] {
  const lines: Inline[] = [];
  let line: Inline = { text: '', shape: '', marks: [], spots: [], at };
  const push = (text: string, shape: string, offset: number) => {
    if (line.text === '') line.at = offset;
    line.spots.push({ start: line.text.length, offset });
    line.text += text;
    line.shape += shape;
  };
  let depth = 0;
  let emphases = 0;
  const endLine = (offset: number) => {
    lines.push(sliceInline(line, 0, line.text.length));
    line = { text: '', shape: '', marks: [], spots: [], at: offset };
  };
  const walk = (node: PhrasingContent) => {
    const offset = offsetOf(node);
    if (depth > deepest) return draft.report('markup', offset, 'Emphasis within emphasis, many times over');
    switch (node.type) {
      case 'text': {
        const text = /[\n\r\t]| {2}/.test(node.value) ? node.value.replace(/[ \t\r\n]+/g, ' ') : node.value;
        if (text.includes('`')) draft.report('markup', offset + text.indexOf('`'), 'A backtick without its partner');
        return push(text, text, offset);
      }
      case 'inlineCode': {
        const text = quoteCode(node.value);
        return push(text, '\0'.repeat(text.length), offset);
      }
      case 'emphasis': {
        const start = line.text.length;
        const before = line;
        emphases++;
        depth++;
        for (const child of node.children) walk(child);
        depth--;
        emphases--;
        if (line !== before)
          draft.report('markup', offset, 'Emphasis goes across a line break', 'Mark each line’s words by themselves');
        else if (emphases === 0) line.marks.push({ start, end: line.text.length });
        return;
      }
      case 'strong':
        depth++;
        for (const child of node.children) walk(child);
        depth--;
        return;
      case 'break':
        return push(' ', ' ', offset);
      case 'html':
        if (isBreak(node.value)) return endLine(offset + node.value.length);
        if (node.value.startsWith('<!--')) return;
        return draft.report('markup', offset, `HTML (${node.value.slice(0, 40)}) cannot be shown in a question`);
      case 'link': {
        const [child] = node.children;
        const literal = child?.type === 'text' && node.url.endsWith(child.value);
        if (!literal || child === undefined) {
          draft.report(
            'markup',
            offset,
            'A link cannot be shown in a question',
            'Write the words alone; addresses go into sources',
          );
          for (const inner of node.children) walk(inner);
          return;
        }
        return push(child.value, '\0'.repeat(child.value.length), offset);
      }
      default:
        return draft.report('markup', offset, `${node.type} cannot be shown in a question`);
    }
  };
  for (const node of nodes) walk(node);
  endLine(at);
  return lines;
}

/** Flattens content that must be one line; a `<br>` in it is reported, and its lines are joined by a blank. */
export function flattenLine(nodes: readonly PhrasingContent[], at: number, draft: Draft): Inline {
  const [first, ...rest] = flattenInline(nodes, at, draft);
  const line = first ?? { text: '', shape: '', marks: [], spots: [], at };
  if (rest.length === 0) return line;
  draft.report(
    'markup',
    line.at,
    'A line break has no place here',
    'Several stems in one cell are parted by <br>; everything else is one line',
  );
  return joinInlines([line, ...rest], ' ');
}

/** Text that never was Markdown (front matter) as a line: code in backticks is known, nothing else. */
export function plainLine(text: string, at: number): Inline {
  const shape = text.replace(/(`+)[^`]+\1/g, (code) => '\0'.repeat(code.length));
  return { text, shape, marks: [], spots: [{ start: 0, offset: at }], at };
}

/** Joins lines into one text. */
export function joinInlines(lines: readonly Inline[], glue: string): Inline {
  const joined: Inline = { text: '', shape: '', marks: [], spots: [], at: lines[0]?.at ?? 0 };
  for (const line of lines) {
    if (joined.text !== '') {
      joined.text += glue;
      joined.shape += glue;
    }
    const shift = joined.text.length;
    joined.text += line.text;
    joined.shape += line.shape;
    for (const mark of line.marks) joined.marks.push({ start: mark.start + shift, end: mark.end + shift });
    for (const spot of line.spots) joined.spots.push({ start: spot.start + shift, offset: spot.offset });
  }
  return joined;
}
