import type { List } from 'mdast';
import type { Draft } from './draft';
import { type Inline, sliceInline, splitInline } from './inline';
import type { Cue, Template, Trait } from './item';
import { readEntry } from './list-entry';
import { checkStem } from './quality/stem-rules';
import { readTemplate, type SlotNames } from './template';
import { findTrait } from './trait';

/** Reads a Contexts list: one context a line, or several parted by `<br>`. */
export function readContexts(list: List, names: SlotNames, draft: Draft): Template[] {
  const contexts: Template[] = [];
  for (const item of list.children) {
    const { lines, nested } = readEntry(item, draft);
    if (nested !== null)
      draft.report('list-shape', nested.position?.start.offset ?? 0, 'A context has nothing indented below it');
    for (const line of lines) contexts.push(readPhrase(line, names, draft));
  }
  return contexts.filter((context) => context.length > 0);
}

/**
 * Reads a Cues list: needs, and indented below each its cues. `(excludes: trait; trait)` at the end of a cue, or of the need's line for
 * all its cues, keeps it out of stems that have one of these needs.
 */
export function readCues(list: List, traits: readonly Trait[], names: SlotNames, draft: Draft): Cue[] {
  const cues: Cue[] = [];
  for (const item of list.children) {
    const { lines, nested } = readEntry(item, draft);
    const [line, ...more] = lines;
    if (line === undefined) continue;
    for (const other of more) draft.report('list-shape', other.at, 'A need is one line');
    const head = cutExcludes(line, traits, draft);
    const trait = findTrait(traits, head.rest.text);
    if (trait === undefined)
      draft.report('unknown-trait', line.at, `No column of Options is headed "${head.rest.text}"`);
    if (trait !== undefined && trait.ranking !== null) {
      draft.report('ranking-cue', line.at, `"${trait.heading}" is a ranking, which no cue speaks for`);
    }
    if (nested === null) {
      draft.report('list-shape', line.at, `"${head.rest.text}" has no cue below it`);
      continue;
    }
    for (const entry of nested.children) {
      const cue = readEntry(entry, draft);
      if (cue.nested !== null)
        draft.report('list-shape', cue.nested.position?.start.offset ?? 0, 'A cue has nothing indented below it');
      for (const words of cue.lines) {
        const { rest, excludes } = cutExcludes(words, traits, draft);
        const text = readPhrase(rest, names, draft);
        if (trait !== undefined)
          cues.push({ need: trait.id, text, excludes: [...new Set([...head.excludes, ...excludes])] });
      }
    }
  }
  return cues;
}

function readPhrase(line: Inline, names: SlotNames, draft: Draft): Template {
  checkStem(line, draft);
  for (const mark of line.marks) {
    draft.report(
      'markup',
      line.at,
      `"${line.text.slice(mark.start, mark.end)}" is emphasised`,
      'Only stems mark their decisive words; a cue is decisive as a whole',
    );
  }
  return readTemplate(line, names, draft);
}

function cutExcludes(line: Inline, traits: readonly Trait[], draft: Draft): { rest: Inline; excludes: string[] } {
  const found = [...line.shape.matchAll(/\(excludes:/gi)].at(-1);
  if (found === undefined) return { rest: line, excludes: [] };
  if (!line.shape.endsWith(')')) {
    const { at } = sliceInline(line, found.index, line.shape.length);
    draft.report(
      'list-shape',
      at,
      'Words follow (excludes: …), so learners would read it',
      'Put it at the end, behind the full stop',
    );
    return { rest: line, excludes: [] };
  }
  const rest = sliceInline(line, 0, found.index);
  const list = sliceInline(line, found.index + found[0].length, line.shape.length - 1);
  const excludes = splitInline(list, ';').flatMap((words) => {
    const trait = findTrait(traits, words.text);
    if (trait === undefined) draft.report('unknown-trait', words.at, `No column of Options is headed "${words.text}"`);
    return trait === undefined ? [] : [trait.id];
  });
  return { rest, excludes };
}
