import type { Root, RootContent } from 'mdast';
import type { AuthoredItem, TopicContext } from './authored';
import { isCase, readCases } from './cases';
import { type AuthoredConcept, isConcepts, readConcepts } from './concepts';
import { type Decision, readDecision } from './decision';
import type { Draft } from './draft';
import { noFrontMatter, readFrontMatter } from './front-matter';
import { findHiddenCharacters } from './hidden-characters';
import type { Topic } from './item';
import { checkKeyable } from './keyable';
import type { parseMarkdown } from './markdown';
import { findDeepNesting } from './nesting';
import { type Outline, outline, type Section, sectionsBelow } from './outline';
import { readSection } from './read-section';
import { readTables } from './read-tables';
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
export function compileTopic(draft: Draft, generator: string, parse: typeof parseMarkdown): CompiledTopic {
  const parts = readOutline(draft, parse);
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
  const { items, options } = readItems(parts.opening, sections, context, draft);
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
    ...(options !== null && { order: { options: [...options.at.keys()], traits: options.columns } }),
  };
  return { topic, items, concepts, waivers };
}

function readItems(
  opening: readonly RootContent[],
  sections: readonly Section[],
  context: TopicContext,
  draft: Draft,
): Pick<Decision, 'items' | 'options'> {
  const cases = sections.filter(isCase);
  const taken = new Set(cases.flatMap((section) => [section, ...sectionsBelow(section, sections)]));
  const free = sections.filter((section) => !taken.has(section));
  const { table, options, items: scenarios, sections: used, unasked } = readDecision(free, context, draft);
  const others = free.filter((section) => !used.has(section));
  const items = [
    ...readTables(opening, { section: null, table, story: null }, context, draft),
    ...scenarios,
    ...others.flatMap((section) => readSection(section, { table, story: null }, context, draft)),
    ...readCases(cases, sections, table, context, draft),
  ];
  if (unasked !== null && !sections.some(namesNeeds))
    draft.report('no-scenarios', unasked, 'The Options table is asked nothing');
  if (options !== null) checkKeyable(options, items, draft);
  return { items, options };
}

/** Whether a section has a table with a Needs column, as cases and matching do: then Options are asked without Scenarios. */
const namesNeeds = ({ nodes }: Section) =>
  nodes.some(
    (node) =>
      node.type === 'table' &&
      node.children[0]?.children.some(
        ({ children: [words] }) => words?.type === 'text' && fold(words.value) === 'needs',
      ),
  );

/** Front matter of another language, or without an end, would pass for prose. */
function checkOpening(draft: Draft, parts: Outline): void {
  const [fence] = /^(?:\+{3}|;{3}|---[^-\s]*)(?=\s)/.exec(draft.text) ?? [];
  if (fence === undefined || parts.yaml !== null) return;
  const message = fence === '---' ? 'The front matter has no end' : `What stands below ${fence} is not read`;
  draft.report('front-matter', 0, message);
}

function readOutline(draft: Draft, parse: typeof parseMarkdown): Outline {
  const control = /(?![\t\n\r])\p{Cc}|[\p{Cs}\uFFFD\uFEFF]/u.exec(draft.text);
  if (control !== null) draft.report('control-character', control.index, 'A character that is no text');
  for (const { at, name } of findHiddenCharacters(draft.text))
    draft.report('hidden-character', at, `A character that nobody sees: ${name}`);
  const deep = findDeepNesting(draft.text);
  if (deep !== null)
    draft.report('unreadable', deep, 'Quotes and lists are nested too deep here; the file was not read');
  const root = deep === null ? parseTree(draft, parse) : null;
  return root === null ? { yaml: null, title: null, opening: [], sections: [] } : outline(root, draft);
}

/** Emphasis and brackets can nest deeper than the parser's stack, which no cheap look at the lines foresees. */
function parseTree(draft: Draft, parse: typeof parseMarkdown): Root | null {
  try {
    return parse(draft.text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    draft.report('unreadable', 0, 'Something in the file is nested too deep; it was not read');
    return null;
  }
}
