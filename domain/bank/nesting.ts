const deepest = 32;
const widestPrefix = 200;
const containers = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

/**
 * Offset of the first line that nests quotes and lists deeper than 32 levels, or null. A guard in front of the Markdown parser, whose
 * time and stack grow with depth; it reads no meaning out of the text.
 */
export function findDeepNesting(text: string): number | null {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    const prefix = containers.exec(line)?.[0] ?? '';
    const levels = prefix.replace(/[ \t\d]/g, '').length;
    if (levels > deepest || (levels > 0 && prefix.length > widestPrefix)) return start;
    if (end === -1) return null;
    start = end + 1;
  }
  return null;
}
