import type { Root, RootContent, Yaml } from 'mdast';
import type { Draft } from './draft';
import { flattenLine, type Inline } from './inline';

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  name: Inline;
  /** 1 to 6. */
  level: number;
  /** Offset of the heading, and where its words end. */
  at: number;
  headingEnd: number;
  nodes: RootContent[];
  /** Whether the next heading is a deeper one, so that this one may be nothing but a group's name. */
  groups: boolean;
}

/** A file's parts: front matter, title, what stands above the first section, and the sections. */
export interface Outline {
  yaml: Yaml | null;
  title: { line: Inline } | null;
  opening: RootContent[];
  sections: Section[];
}

/** Cuts a tree at its headings. HTML comments and rules between sections are an author's own and left out. */
export function outline(root: Root, draft: Draft): Outline {
  const parts: Outline = { yaml: null, title: null, opening: [], sections: [] };
  let section: Section | null = null;
  for (const node of root.children) {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'yaml') parts.yaml = node;
    else if (node.type === 'thematicBreak' || (node.type === 'html' && node.value.startsWith('<!--'))) continue;
    else if (node.type !== 'heading') (section?.nodes ?? parts.opening).push(node);
    else {
      const name = flattenLine(node.children, at, draft);
      if (node.depth === 1 && parts.title === null && section === null) {
        parts.title = { line: name };
        continue;
      }
      if (node.depth === 1) draft.report('extra-title', at, `"${name.text}" is a second title`);
      if (section !== null) section.groups = node.depth > section.level;
      const last = node.children.at(-1);
      section = {
        name,
        level: node.depth,
        at,
        headingEnd: last?.position?.end.offset ?? node.position?.end.offset ?? at,
        nodes: [],
        groups: false,
      };
      parts.sections.push(section);
    }
  }
  return parts;
}

/** The sections below a section: those that follow with deeper headings, up to one as high as itself. */
export function sectionsBelow(section: Section, sections: readonly Section[]): Section[] {
  const rest = sections.slice(sections.indexOf(section) + 1);
  const end = rest.findIndex((other) => other.level <= section.level);
  return end === -1 ? rest : rest.slice(0, end);
}
