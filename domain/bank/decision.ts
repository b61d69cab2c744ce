import type { AuthoredItem, TopicContext } from './authored';
import type { Draft } from './draft';
import { readGrid } from './grid';
import type { DecisionTable } from './item';
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

/** A file's decision table with the items of its Scenarios, and the sections that were read for it. */
export interface Decision {
  /** Null in a file without Options. */
  table: DecisionTable | null;
  /** The Options as they stand in the file, for what looks at the whole file afterwards. */
  options: OptionsTable | null;
  items: AuthoredItem[];
  sections: ReadonlySet<Section>;
  /** Offset of Options that no Scenarios table asks, or null. */
  unasked: number | null;
}

/** Reads the sections Options, Contexts, Cues and Scenarios of a file. Without Options, Scenarios are left to be read as a plain table. */
export function readDecision(sections: readonly Section[], context: TopicContext, draft: Draft): Decision {
  const parts = findParts(sections, draft);
  if (parts.options === undefined) {
    for (const section of [parts.contexts, parts.cues]) {
      if (section !== undefined) draft.report('no-options', section.at, `${section.name.text} without Options`);
    }
    const used = [parts.contexts, parts.cues].filter((section) => section !== undefined);
    return { table: null, options: null, items: [], sections: new Set(used), unasked: null };
  }
  const used = new Set(Object.values(parts));
  const options = readTable(parts.options, draft);
  if (options === null) return { table: null, options, items: [], sections: used, unasked: null };
  const names: SlotNames = new Map();
  const table: DecisionTable = {
    options: options.options,
    traits: options.traits,
    contexts:
      parts.contexts === undefined
        ? []
        : listsOf(parts.contexts.nodes, draft).flatMap((list) => readContexts(list, names, draft)),
    cues:
      parts.cues === undefined
        ? []
        : listsOf(parts.cues.nodes, draft).flatMap((list) => readCues(list, options.traits, names, draft)),
  };
  const tables = parts.scenarios === undefined ? [] : tablesOf(parts.scenarios.nodes, draft);
  const items = tables.flatMap((node) => readScenarios(readGrid(node, draft), table, context, draft));
  const unasked = tables.length > 0 ? null : (parts.scenarios ?? parts.options).at;
  return { table, options, items, sections: used, unasked };
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
