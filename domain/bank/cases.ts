import type { RootContent } from 'mdast';
import type { AuthoredItem, TopicContext } from './authored';
import { seatItem } from './case-seats';
import type { Draft } from './draft';
import { sliceInline } from './inline';
import type { CasePlace, DecisionTable } from './item';
import { type Section, sectionsBelow } from './outline';
import { readQuote } from './quote';
import { readSection } from './read-section';
import { readTables } from './read-tables';
import { checkProse } from './section-body';
import { slug } from './slug';
import { refuseSlots } from './template';
import { cutId } from './trait';

const heading = /^case:\s*/i;

/** Whether a section is a case: `## Case: Title {#id}`. */
export const isCase = (section: Section) => heading.test(section.name.shape);

/**
 * Reads the cases of a file: a story in a quote, then tables and deeper headings, whose items share the story and are asked one after another
 * in the order of the file. A case without a story, or with fewer than two items that can be asked, is left out with its items. Scenarios
 * in a case are proved against the file's Options, but only their authored stems are asked: composed ones would tell another story.
 */
export function readCases(
  cases: readonly Section[],
  sections: readonly Section[],
  table: DecisionTable | null,
  context: TopicContext,
  draft: Draft,
): AuthoredItem[] {
  const ids = new Set<string>();
  const own = table === null ? null : { ...table, contexts: [], cues: [] };
  return cases.flatMap((section) => {
    if (cases.some((other) => other !== section && sectionsBelow(other, sections).includes(section))) {
      draft.report('case-shape', section.at, 'A case within a case');
      return [];
    }
    const { place, tables } = readOpening(section, context, draft);
    const story = place.title;
    const below = sectionsBelow(section, sections).filter((member) => !isCase(member));
    const items = [
      ...readTables(tables, { section, table: own, story }, context, draft),
      ...below.flatMap((member) => readSection(member, { table: own, story }, context, draft)),
    ].sort((one, other) => one.at - other.at);
    if (ids.has(place.id)) draft.report('duplicate-id', section.at, `A second case has the id "${place.id}"`);
    else if (place.story !== '' && place.id !== '') {
      ids.add(place.id);
      return seatMembers(items, place, section, draft);
    }
    return [];
  });
}

function seatMembers(
  items: AuthoredItem[],
  place: Omit<CasePlace, 'position' | 'of'>,
  section: Section,
  draft: Draft,
): AuthoredItem[] {
  const of = items.length;
  if (of < 2) {
    const found = of === 0 ? 'no question' : 'one question only';
    draft.report('case-shape', section.at, `The case "${place.title}" has ${found} that can be asked`);
    return [];
  }
  return items.map((entry, index) => ({ ...entry, item: seatItem(entry.item, { ...place, position: index + 1, of }) }));
}

/** What stands between a case's heading and the next one: prose for authors, the story, tables. */
function readOpening(
  section: Section,
  context: TopicContext,
  draft: Draft,
): { place: Omit<CasePlace, 'position' | 'of'>; tables: RootContent[] } {
  const { rest, id: written } = cutId(section.name, draft);
  const title = sliceInline(rest, heading.exec(rest.shape)?.[0].length ?? 0, rest.text.length).text;
  if (title === '') draft.report('case-shape', section.at, 'The case has no title');
  let story = '';
  let told = false;
  const tables: RootContent[] = [];
  for (const node of section.nodes) {
    const at = node.position?.start.offset ?? section.at;
    if (node.type === 'blockquote') {
      if (told) draft.report('case-shape', at, 'A case has one story, in one quote');
      else story = readStory(node, draft);
      told = true;
    } else if (node.type === 'paragraph') checkProse(node, told, draft);
    else tables.push(node);
  }
  if (!told) draft.report('case-shape', section.at, `The case "${title}" tells no story`);
  const id = written ?? slug(`${context.topic}-${title}`);
  if (written === null && id !== '') {
    draft.missingIds.push({ in: 'heading', end: section.headingEnd, id });
    draft.report('unstamped', section.at, 'The case has no id yet');
  }
  return { place: { id, title, story }, tables };
}

function readStory(quote: Parameters<typeof readQuote>[0], draft: Draft): string {
  const story = readQuote(quote, draft);
  refuseSlots(story, draft);
  if (story.text === '') draft.report('case-shape', story.at, 'A story without words');
  return story.text;
}
