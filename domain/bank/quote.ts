import type { Blockquote } from 'mdast';
import type { Draft } from './draft';
import { flattenInline, type Inline, joinInlines } from './inline';

/** A quote's paragraphs and fenced code, parted by blank lines; what else stands in it is reported. May be empty. */
export function readQuote(quote: Blockquote, draft: Draft): Inline {
  const at = quote.position?.start.offset ?? 0;
  const parts: Inline[] = [];
  for (const node of quote.children) {
    const offset = node.position?.start.offset ?? at;
    if (node.type === 'paragraph') parts.push(...flattenInline(node.children, offset, draft));
    else if (node.type === 'code') parts.push(codeBlock(node.value, node.lang ?? '', offset));
    else draft.report('markup', offset, `A quote cannot hold a ${node.type}`, 'A quote is paragraphs and fenced code');
  }
  const filled = parts.filter((part) => part.text !== '');
  return { ...joinInlines(filled, '\n\n'), at: filled[0]?.at ?? at };
}

function codeBlock(value: string, lang: string, at: number): Inline {
  let fence = '```';
  while (value.includes(fence)) fence += '`';
  const text = `${fence}${lang}\n${value.replace(/\r\n?/g, '\n')}\n${fence}`;
  return { text, shape: '\0'.repeat(text.length), marks: [], spots: [{ start: 0, offset: at }], at };
}
