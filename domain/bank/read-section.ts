import type { AuthoredItem, TopicContext } from './authored';
import { readCard } from './cards';
import type { Draft } from './draft';
import { isMatch, readMatchSection } from './match-section';
import { isOrder, readOrder } from './orders';
import type { Section } from './outline';
import { readTables, type TablePlace } from './read-tables';
import { fold } from './slug';

/** Reads a section that is no part of the decision table: a card, an order, a matching question, tables, notes, or a group's heading. */
export function readSection(
  section: Section,
  place: Omit<TablePlace, 'section'>,
  context: TopicContext,
  draft: Draft,
): AuthoredItem[] {
  if (fold(section.name.text) === 'notes') return [];
  if (section.nodes.some((node) => node.type === 'blockquote')) {
    const item = readQuoted(section, place, context, draft);
    return item === null ? [] : [item];
  }
  const onlyProse = section.nodes.every((node) => node.type === 'paragraph');
  if (onlyProse && !section.groups) draft.report('unknown-section', section.at, `"${section.name.text}" asks nothing`);
  return readTables(section.nodes, { section, ...place }, context, draft);
}

function readQuoted(
  section: Section,
  { table }: Omit<TablePlace, 'section'>,
  context: TopicContext,
  draft: Draft,
): AuthoredItem | null {
  if (isMatch(section)) return readMatchSection(section, table, context, draft);
  return isOrder(section) ? readOrder(section, context, draft) : readCard(section, context, draft);
}
