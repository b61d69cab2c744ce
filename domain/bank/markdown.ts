import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** Text to Markdown tree (GitHub's flavour, YAML front matter). The bank's one doorway to remark. Throws on nesting too deep for the stack. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
