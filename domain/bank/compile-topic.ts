import type { Root, RootContent } from 'mdast';
import type { AuthoredItem, TopicContext } from './authored';
import { readCard } from './cards';
import { type AuthoredConcept, isConcepts, readConcepts } from './concepts';
import { readDecision } from './decision';
import type { Draft } from './draft';
import { noFrontMatter, readFrontMatter } from './front-matter';
import { findColumn, type Grid, readGrid } from './grid';
import type { Topic } from './item';
import { parseMarkdown } from './markdown';
import { readMatch, type TableSpot } from './matches';
import { findDeepNesting } from './nesting';
import { isOrder, readOrder } from './orders';
import { type Outline, outline, type Section, sectionsBelow } from './outline';
import { readRecalls } from './recalls';
import { readRows } from './rows';
import { tablesOf } from './section-body';
import { fold, isId, slug } from './slug';
import { waive } from './waive';

/** What one file gives. */
export interface CompiledTopic {
  topic: Topic;
  items: AuthoredItem[];
  concepts: AuthoredConcept[];
  /** Waivers of warnings that show in questions only. */
  waivers: { rule: string; at: number }[];
}

/** A topic's id: its file's path without `.md`, slashes as dashes. */
export function topicIdOf(path: string): string {
  return path
    .replace(/\.md$/i, '')
    .split('/')
    .map((part) => (isId(part) ? part : slug(part) || 'topic'))
    .join('-');
}

/** Reads one file: its topic and items; problems go to the draft. */
export function compileTopic(draft: Draft, generator: string): CompiledTopic {
  const parts = readOutline(draft);
  checkOpening(draft, parts);
  const front = parts.yaml === null ? noFrontMatter() : readFrontMatter(parts.yaml, draft);
  const title = front.title ?? parts.title?.line.text ?? '';
  if (title === '') draft.report('no-title', 0, 'The file has no title');
  else if (front.title !== null && parts.title !== null && fold(front.title) !== fold(parts.title.line.text)) {
    draft.report(
      'extra-title',
      parts.title.line.at,
      `"${parts.title.line.text}" and the front matter's "${front.title}" are two titles`,
    );
  }
  const id = topicIdOf(draft.path);
  const context: TopicContext = { topic: id, generator, meta: front };
  const groups = parts.sections.filter(isConcepts);
  const concepts = groups.flatMap((group) => readConcepts(group, parts.sections, id, draft));
  const taken = new Set(groups.flatMap((group) => [group, ...sectionsBelow(group, parts.sections)]));
  const sections = parts.sections.filter((section) => !taken.has(section));
  const items = [...readPlain(parts.opening, null, context, draft), ...readSections(sections, context, draft)];
  if (items.length + concepts.length === 0 && !draft.problems.some((problem) => problem.severity === 'error')) {
    draft.report('no-items', 0, 'The file asks nothing');
  }
  items.sort((one, other) => one.at - other.at);
  const waivers = waive(front.waivers, draft);
  const topic: Topic = {
    id,
    title: title || id,
    file: draft.path,
    exams: front.exams,
    guides: front.guides,
    items: items.map(({ item }) => item.id),
  };
  return { topic, items, concepts, waivers };
}

/** Front matter of another language, or without an end, would pass for prose. */
function checkOpening(draft: Draft, parts: Outline): void {
  const [fence] = /^(?:\+{3}|;{3}|---[^-\s]*)(?=\s)/.exec(draft.text) ?? [];
  if (fence === undefined || parts.yaml !== null) return;
  const message = fence === '---' ? 'The front matter has no end' : `What stands below ${fence} is not read`;
  draft.report('front-matter', 0, message);
}

function readOutline(draft: Draft): Outline {
  const control = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFD\uFEFF]/u.exec(draft.text);
  if (control !== null) draft.report('control-character', control.index, 'A character that is no text');
  const deep = findDeepNesting(draft.text);
  if (deep !== null)
    draft.report('unreadable', deep, 'Quotes and lists are nested too deep here; the file was not read');
  const root = deep === null ? parseTree(draft) : null;
  return root === null ? { yaml: null, title: null, opening: [], sections: [] } : outline(root, draft);
}

/** Emphasis and brackets can nest deeper than the parser's stack, which no cheap look at the lines foresees. */
function parseTree(draft: Draft): Root | null {
  try {
    return parseMarkdown(draft.text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    draft.report('unreadable', 0, 'Something in the file is nested too deep; it was not read');
    return null;
  }
}

function readSections(sections: readonly Section[], context: TopicContext, draft: Draft): AuthoredItem[] {
  const decision = readDecision(sections, context, draft);
  const others = sections.filter((section) => !decision.sections.has(section) && fold(section.name.text) !== 'notes');
  return [...decision.items, ...others.flatMap((section) => readOther(section, context, draft))];
}

/** A section that is no part of the decision table: a card, an order, plain tables, or a group's heading. */
function readOther(section: Section, context: TopicContext, draft: Draft): AuthoredItem[] {
  if (section.nodes.some((node) => node.type === 'blockquote')) {
    const card = isOrder(section) ? readOrder(section, context, draft) : readCard(section, context, draft);
    return card === null ? [] : [card];
  }
  const onlyProse = section.nodes.every((node) => node.type === 'paragraph');
  if (onlyProse && !section.groups) draft.report('unknown-section', section.at, `"${section.name.text}" asks nothing`);
  return readPlain(section.nodes, section, context, draft);
}

function readPlain(
  nodes: readonly RootContent[],
  section: Section | null,
  context: TopicContext,
  draft: Draft,
): AuthoredItem[] {
  let first = true;
  return tablesOf(nodes, draft).flatMap((table) => {
    const grid = readGrid(table, draft);
    const headed = grid.headings.map((heading) => heading.text).join(' | ');
    if (findColumn(grid, 'needs') !== -1) draft.report('no-options', grid.head.start, 'Needs without Options');
    else if (findColumn(grid, 'prompt') !== -1 && findColumn(grid, 'answer') !== -1)
      return readRecalls(grid, context, draft);
    else if (findColumn(grid, 'scenario') === -1 || findColumn(grid, 'answer') === -1) {
      draft.report('unexpected-form', grid.head.start, `A table headed ${headed} is nothing that can be asked`);
    } else {
      const spot = { section, first };
      first = false;
      return readTable(grid, spot, context, draft);
    }
    return [];
  });
}

/** A plain table gives its rows, and all of them together as a matching item. */
function readTable(grid: Grid, spot: TableSpot, context: TopicContext, draft: Draft): AuthoredItem[] {
  const rows = readRows(grid, context, draft);
  const match = readMatch(rows, grid, spot, context, draft);
  return match === null ? rows : [...rows, match];
}
