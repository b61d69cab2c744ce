import type { Concept, Confusion } from './concept';
import type { Draft } from './draft';
import { noFrontMatter } from './front-matter';
import { type Inline, splitAtColon, splitInline } from './inline';
import { readEntry } from './list-entry';
import { type Section, sectionsBelow } from './outline';
import { applyOverrides } from './overrides';
import { checkProse, listsOf, refuseForm } from './section-body';
import { fold, slug } from './slug';
import { refuseSlots } from './template';
import { cutId } from './trait';

/** A concept as one file gives it, before its confusions are looked up among those of the bank. */
export interface AuthoredConcept {
  concept: Concept;
  /** Offset of its heading. */
  at: number;
}

/** What stands behind a line's name, and the lines indented below it. */
interface Line {
  tail: Inline;
  below: Inline[];
}

const required = ['what', 'when', 'when not', 'confusions', 'sources'];
const known: readonly string[] = [...required, 'also called', 'today'];
const withLinesBelow: readonly string[] = ['confusions', 'sources'];

export const isConcepts = (section: Section) => fold(section.name.text) === 'concepts';

/** Reads the headings below `## Concepts`, each a concept. One with an error is left out. */
export function readConcepts(
  group: Section,
  sections: readonly Section[],
  topic: string,
  draft: Draft,
): AuthoredConcept[] {
  for (const node of group.nodes) {
    if (node.type === 'paragraph') checkProse(node, false, draft);
    else refuseForm(node, 'a heading for each concept', draft);
  }
  const members = sectionsBelow(group, sections).filter((section) => !section.groups || section.nodes.length > 0);
  if (members.length === 0) draft.report('concept-line', group.at, 'No concept stands below the heading');
  return members.flatMap((section) => readConcept(section, topic, draft) ?? []);
}

function readConcept(section: Section, topic: string, draft: Draft): AuthoredConcept | null {
  const before = draft.problems.length;
  const { rest: name, id: written } = cutId(section.name, draft);
  refuseSlots(name, draft);
  const id = written ?? slug(name.text);
  if (id === '') draft.report('bad-id', section.at, `No id can be made of "${name.text}"`, 'Add one: ### name {#id}');
  const lines = readLines(section, draft);
  const textOf = (line: string) => lines.get(line)?.tail.text ?? '';
  const meta = readMeta(lines, draft);
  const concept: Concept = {
    id,
    name: name.text,
    aliases: readAliases(lines.get('also called'), name, draft),
    what: textOf('what'),
    when: textOf('when'),
    whenNot: textOf('when not'),
    confusions: readConfusions(lines.get('confusions'), draft),
    sources: meta.sources,
    today: meta.today,
    topic,
  };
  checkItself(concept, lines.get('confusions'), draft);
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;
  const missing = required.filter((line) => !says(lines.get(line)));
  if (missing.length > 0)
    draft.report('concept-incomplete', section.at, `"${name.text}" does not say: ${missing.join(', ')}`);
  if (written === null) draft.missingIds.push({ in: 'heading', end: section.headingEnd, id });
  return { concept, at: section.at };
}

const says = (line: Line | undefined) => line !== undefined && (line.tail.text !== '' || line.below.length > 0);

function readLines(section: Section, draft: Draft): Map<string, Line> {
  const [list, ...others] = listsOf(section.nodes, draft);
  for (const other of others)
    draft.report('concept-line', other.position?.start.offset ?? section.at, 'A concept has one list');
  if (list === undefined) draft.report('concept-line', section.at, `"${section.name.text}" has no list`);
  const lines = new Map<string, Line>();
  for (const item of list?.children ?? []) {
    const entry = readEntry(item, draft);
    const [line, ...more] = entry.lines;
    if (line === undefined) continue;
    for (const other of more) draft.report('list-shape', other.at, 'This is one line');
    const [head, tail] = splitAtColon(line);
    const name = fold(head.text);
    refuseSlots(line, draft);
    if (tail === null || !known.includes(name))
      draft.report('concept-line', line.at, `"${head.text}" is no line of a concept`);
    else if (lines.has(name)) draft.report('concept-line', line.at, `"${head.text}" stands here twice`);
    if (entry.nested !== null && !withLinesBelow.includes(name))
      draft.report('list-shape', entry.nested.position?.start.offset ?? line.at, 'This line has nothing below it');
    if (tail === null || lines.has(name)) continue;
    lines.set(name, { tail, below: (entry.nested?.children ?? []).flatMap((below) => readLineBelow(below, draft)) });
  }
  return lines;
}

function readLineBelow(item: Parameters<typeof readEntry>[0], draft: Draft): Inline[] {
  const { lines, nested } = readEntry(item, draft);
  if (nested !== null)
    draft.report('list-shape', nested.position?.start.offset ?? 0, 'Nothing is indented deeper than this');
  const [line, ...more] = lines;
  for (const other of more) draft.report('list-shape', other.at, 'This is one line');
  if (line !== undefined) refuseSlots(line, draft);
  return line === undefined ? [] : [line];
}

function readMeta(lines: ReadonlyMap<string, Line>, draft: Draft): ReturnType<typeof applyOverrides> {
  const given = new Map<string, Inline[]>();
  const today = lines.get('today')?.tail;
  const sources = lines.get('sources');
  if (today !== undefined && today.text !== '') given.set('today', [today]);
  if (sources !== undefined) given.set('sources', [sources.tail, ...sources.below]);
  return applyOverrides(noFrontMatter(), given, draft);
}

/** `Also called: one; another`, each word once. */
function readAliases(line: Line | undefined, name: Inline, draft: Draft): string[] {
  const seen = new Set([fold(name.text)]);
  const words = line === undefined ? [] : splitInline(line.tail, ';').filter(({ text }) => text !== '');
  for (const { text, at } of words) {
    if (seen.has(fold(text))) draft.report('concept-line', at, `"${text}" names the concept twice`);
    seen.add(fold(text));
  }
  return words.map(({ text }) => text);
}

function readConfusions(line: Line | undefined, draft: Draft): Confusion[] {
  if (line === undefined) return [];
  if (line.tail.text !== '')
    draft.report('concept-line', line.tail.at, 'Confusions stand below this line, indented, one a line');
  const seen = new Set<string>();
  return line.below.flatMap((entry) => {
    const [other, difference] = splitAtColon(entry);
    if (difference === null || difference.text === '' || other.text === '') {
      draft.report('concept-line', entry.at, `"${entry.text}" names no difference`, 'Write: Warm pools: what differs');
      return [];
    }
    if (seen.has(fold(other.text))) draft.report('concept-line', entry.at, `"${other.text}" stands here twice`);
    seen.add(fold(other.text));
    return [{ with: other.text, concept: null, difference: difference.text }];
  });
}

function checkItself({ id, name, aliases, confusions }: Concept, line: Line | undefined, draft: Draft): void {
  const own = new Set([id, name, ...aliases].map(fold));
  for (const { with: other } of confusions) {
    if (own.has(fold(other)))
      draft.report('concept-line', line?.tail.at ?? 0, `"${name}" is confused with itself: "${other}"`);
  }
}
