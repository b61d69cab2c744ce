import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
const whole = remark().freeze();
const withoutMail = remark().use(dropMailAddresses).freeze();

/** Text to Markdown tree (GitHub's flavour, YAML front matter). The bank's one doorway to remark. Throws on nesting too deep for the stack. */
export function parseMarkdown(text: string): Root {
  return text.includes('@') ? whole.parse(text) : withoutMail.parse(text);
}

/** remark as it comes: what parseMarkdown equals in every field, and the floor below its benchmarks. */
export const remarkAlone = (text: string): Root => whole.parse(text);

/** Bare mail addresses are looked for at every letter, which takes a quarter of the time; without an at sign there is none. */
function dropMailAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).flat().map(({ text = {}, ...extension }) => {
    const others = Object.entries(text).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink'),
    ]);
    return { ...extension, text: Object.fromEntries(others) };
  });
}
