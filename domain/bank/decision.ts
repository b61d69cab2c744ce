import type { AuthoredItem, TopicContext } from './authored';
import type { Draft } from './draft';
import { readGrid } from './grid';
import type { DecisionTable } from './item';
import { checkKeyable } from './keyable';
import { type OptionsTable, readOptions } from './options';
import type { Section } from './outline';
import { readContexts, readCues } from './phrases';
import { readScenarios } from './scenarios';
import { listsOf, tablesOf } from './section-body';
import { fold } from './slug';
import type { SlotNames } from './template';

const partNames = ['options', 'contexts', 'cues', 'scenarios'] as const;
type PartName = (typeof partNames)[number];
type Parts = Partial<Record<PartName, Section>>;

/** A file's decision table with its items, and the sections that were read for it. */
export interface Decision {
  items: AuthoredItem[];
  sections: ReadonlySet<Section>;
}

/** Reads the sections Options, Contexts, Cues and Scenarios of a file. Without Options, Scenarios are left to be read as a plain table. */
export function readDecision(sections: readonly Section[], context: TopicContext, draft: Draft): Decision {
  const parts = findParts(sections, draft);
  if (parts.options === undefined) {
    for (const section of [parts.contexts, parts.cues]) {
      if (section !== undefined) draft.report('no-options', section.at, `${section.name.text} without Options`);
    }
    return { items: [], sections: new Set([parts.contexts, parts.cues].filter((section) => section !== undefined)) };
  }
  const used = new Set(Object.values(parts));
  const table = readTable(parts.options, draft);
  if (table === null) return { items: [], sections: used };
  const names: SlotNames = new Map();
  const decision: DecisionTable = {
    options: table.options,
    traits: table.traits,
    contexts:
      parts.contexts === undefined
        ? []
        : listsOf(parts.contexts.nodes, draft).flatMap((list) => readContexts(list, names, draft)),
    cues:
      parts.cues === undefined
        ? []
        : listsOf(parts.cues.nodes, draft).flatMap((list) => readCues(list, table.traits, names, draft)),
  };
  const items = readItems(parts, decision, context, draft);
  checkKeyable(table, items, draft);
  return { items, sections: used };
}

function findParts(sections: readonly Section[], draft: Draft): Parts {
  const parts: Parts = {};
  for (const section of sections) {
    const name = partNames.find((part) => part === fold(section.name.text));
    if (name === undefined) continue;
    if (parts[name] === undefined) parts[name] = section;
    else draft.report('repeated-section', section.at, `A second section "${section.name.text}"`);
  }
  return parts;
}

function readTable(section: Section, draft: Draft): OptionsTable | null {
  const [first, ...others] = tablesOf(section.nodes, draft);
  for (const other of others)
    draft.report('repeated-section', other.position?.start.offset ?? section.at, 'A second Options table');
  if (first !== undefined) return readOptions(readGrid(first, draft), draft);
  draft.report(
    'missing-column',
    section.at,
    'The section Options has no table',
    'A table with the headings Id, Option and one for each trait',
  );
  return null;
}

function readItems(parts: Parts, decision: DecisionTable, context: TopicContext, draft: Draft): AuthoredItem[] {
  const tables = parts.scenarios === undefined ? [] : tablesOf(parts.scenarios.nodes, draft);
  if (tables.length === 0)
    draft.report('no-scenarios', parts.scenarios?.at ?? parts.options?.at ?? 0, 'The Options table is asked nothing');
  return tables.flatMap((node) => readScenarios(readGrid(node, draft), decision, context, draft));
}
