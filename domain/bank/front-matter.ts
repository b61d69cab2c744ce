import type { Yaml } from 'mdast';
import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Node as YamlNode } from 'yaml';
import type { Draft } from './draft';
import { plainLine } from './inline';
import { addExam, addGuide, addSource, type Meta } from './meta';
import { questionRules } from './quality/question-rules';
import { checkWording, endsInQuestion } from './quality/stem-rules';
import { rules } from './rules';

/** A file's front matter: its title, what its items carry unless they say otherwise, and the warnings that it waives. */
export interface FrontMatter extends Meta {
  title: string | null;
  waivers: { rule: string; at: number }[];
}

/** A value of the YAML tree with its offset in the file. */
interface Value {
  node: YamlNode | null;
  at: number;
}

export const noFrontMatter = (): FrontMatter => ({
  title: null,
  ask: null,
  exams: {},
  guides: [],
  sources: [],
  today: null,
  waivers: [],
});

const readers: Record<string, (into: FrontMatter, value: Value, base: number, draft: Draft) => void> = {
  title: (into, value, _base, draft) => {
    into.title = readText('title', value, draft);
  },
  today: (into, value, _base, draft) => {
    into.today = readText('today', value, draft);
  },
  ask: (into, value, _base, draft) => {
    into.ask = readText('ask', value, draft);
    if (into.ask !== null) checkAsk(into.ask, value.at, draft);
  },
  exams: (into, value, base, draft) => {
    for (const [version, statements] of readMap('exam', value, base, draft)) {
      addExam(
        into,
        version,
        readList('exam', statements, base, draft).map((item) => item.text),
        statements.at,
        draft,
      );
    }
  },
  guides: (into, value, base, draft) => {
    for (const guide of readList('guide', value, base, draft)) addGuide(into, guide.text, guide.at, draft);
  },
  sources: (into, value, base, draft) => {
    if (!isSeq(value.node)) return draft.report('source', value.at, 'sources is a list');
    for (const item of value.node.items) {
      const source = place(item, base, value.at);
      const fields = new Map(readMap('source', source, base, draft));
      const [url, checked] = ['url', 'checked'].map((key) => scalarText(fields.get(key)?.node) ?? '');
      for (const key of fields.keys()) {
        if (key !== 'url' && key !== 'checked') draft.report('source', source.at, `A source has no "${key}"`);
      }
      addSource(into, url ?? '', checked ?? '', source.at, draft);
    }
  },
  waive: (into, value, base, draft) => {
    for (const [rule, reason] of readMap('waiver', value, base, draft)) {
      const known = Object.entries({ ...rules, ...questionRules }).find(([id]) => id === rule)?.[1];
      if (known === undefined) draft.report('waiver', reason.at, `There is no rule "${rule}"`);
      else if (known.severity !== 'warning')
        draft.report('waiver', reason.at, `"${rule}" is no warning: it cannot be waived`);
      else if ((scalarText(reason.node) ?? '').trim() === '')
        draft.report('waiver', reason.at, `Why is "${rule}" waived?`);
      else into.waivers.push({ rule, at: reason.at });
    }
  },
};

/** Checks a question line: it asks, and hides no negation. */
export function checkAsk(ask: string, at: number, draft: Draft): void {
  const line = plainLine(ask, at);
  if (!endsInQuestion(line.shape)) draft.report('no-question', at, `"${ask}" does not ask`);
  checkWording(line, draft);
}

/** Reads front matter. Reports YAML that cannot be read, keys that nobody knows, and values of the wrong form. */
export function readFrontMatter(yaml: Yaml, draft: Draft): FrontMatter {
  const into = noFrontMatter();
  const start = yaml.position?.start.offset ?? 0;
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = start;
  lineEnd.test(draft.text);
  const base = lineEnd.lastIndex;
  const text = draft.text.slice(base, Math.max(base, (yaml.position?.end.offset ?? base) - 3));
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent', schema: 'core' });
  // What YAML only warns about (a tag that it cannot resolve) would change a value without a word.
  for (const problem of [...document.errors, ...document.warnings])
    draft.report('front-matter', base + problem.pos[0], problem.message);
  if (document.errors.length > 0) return into;
  let aliased = false;
  visit(document, {
    Alias(_key, node) {
      aliased = true;
      draft.report('front-matter', base + (node.range?.[0] ?? 0), 'Front matter refers to itself (an alias)');
    },
  });
  if (aliased || document.contents === null) return into;
  for (const [key, value] of readMap('front-matter', place(document.contents, base, base), base, draft)) {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read === undefined) draft.report('unknown-key', value.at, `Front matter knows no "${key}"`);
    else read(into, value, base, draft);
  }
  return into;
}

type ValueRule = 'front-matter' | 'exam' | 'guide' | 'source' | 'waiver';

function place(node: unknown, base: number, fallback: number): Value {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return { node: null, at: fallback };
  return { node, at: node.range ? base + node.range[0] : fallback };
}

function scalarText(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
}

function readText(key: string, value: Value, draft: Draft): string | null {
  const text = scalarText(value.node)?.replace(/\s+/g, ' ') ?? '';
  if (text === '') draft.report('front-matter', value.at, `"${key}" is a line of text`);
  return text === '' ? null : text;
}

function readMap(rule: ValueRule, value: Value, base: number, draft: Draft): [string, Value][] {
  if (!isMap(value.node)) {
    draft.report(rule, value.at, 'Expected "name: value" here');
    return [];
  }
  return value.node.items.map((pair) => {
    const key = place(pair.key, base, value.at);
    return [scalarText(pair.key) ?? '', place(pair.value, base, key.at)];
  });
}

function readList(rule: ValueRule, value: Value, base: number, draft: Draft): { text: string; at: number }[] {
  if (!isSeq(value.node)) {
    draft.report(rule, value.at, 'Expected a list in [ ] here');
    return [];
  }
  return value.node.items.map((item) => {
    const { node, at } = place(item, base, value.at);
    return { text: scalarText(node) ?? '', at };
  });
}
