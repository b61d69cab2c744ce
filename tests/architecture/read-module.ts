import { type ESTree, parseSync, Visitor } from 'vite';

export interface Import {
  specifier: string;
  /** Nothing of it is left when the types are gone. */
  typeOnly: boolean;
  names: string[];
  line: number;
}

/** Something a module says that a rule may forbid, and where. */
export interface Saying {
  what:
    | 'any'
    | 'empty catch'
    | 'clock'
    | 'chance'
    | 'process'
    | 'suppression'
    | 'undocumented export'
    | 'server action';
  text: string;
  line: number;
}

export interface Module {
  path: string;
  lines: number;
  imports: Import[];
  sayings: Saying[];
  /** Nothing but re-exports: a barrel. */
  onlyReExports: boolean;
}

const suppressions = ['@ts-ignore', '@ts-nocheck', 'biome-ignore', 'eslint-disable', 'oxlint-disable'];

function isDotted(node: ESTree.MemberExpression, object: string, property: string): boolean {
  if (node.object.type !== 'Identifier' || node.object.name !== object || node.computed) return false;
  return node.property.type === 'Identifier' && node.property.name === property;
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}

/** What a TypeScript module imports and says, read from its syntax tree, so that words in comments and strings do not count. */
export function readModule(path: string, text: string): Module {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports: Import[] = [];
  const sayings: Saying[] = [];

  function addImport(source: ESTree.Expression, typeOnly: boolean, names: string[], start: number) {
    if (source.type === 'Literal' && typeof source.value === 'string')
      imports.push({ specifier: source.value, typeOnly, names, line: lineAt(start) });
  }
  function say(what: Saying['what'], node: { start: number; end: number }) {
    sayings.push({ what, text: text.slice(node.start, Math.min(node.end, node.start + 60)), line: lineAt(node.start) });
  }

  new Visitor({
    ImportDeclaration(node) {
      const specifiers = node.specifiers;
      const allTypes = specifiers.length > 0 && specifiers.every((s) => 'importKind' in s && s.importKind === 'type');
      const names = specifiers.map((s) => (s.type === 'ImportSpecifier' ? nameOf(s.imported) : '*'));
      addImport(node.source, node.importKind === 'type' || allTypes, names, node.start);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const names = node.specifiers.map((s) => nameOf(s.local));
      addImport(node.source, node.exportKind === 'type', names, node.start);
    },
    ExportAllDeclaration(node) {
      addImport(node.source, node.exportKind === 'type', ['*'], node.start);
    },
    ImportExpression(node) {
      addImport(node.source, false, ['*'], node.start);
    },
    TSImportType(node) {
      addImport(node.source, true, ['*'], node.start);
    },
    CallExpression(node) {
      const [first] = node.arguments;
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'require' && first && first.type !== 'SpreadElement')
        addImport(first, false, ['*'], node.start);
      if (callee.type === 'Identifier' && callee.name === 'Date') say('clock', node);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        say('clock', node);
    },
    MemberExpression(node) {
      if (isDotted(node, 'Date', 'now') || isDotted(node, 'performance', 'now')) say('clock', node);
      if (isDotted(node, 'Math', 'random') || (node.object.type === 'Identifier' && node.object.name === 'crypto'))
        say('chance', node);
      if (node.object.type === 'Identifier' && node.object.name === 'process') say('process', node);
    },
    ExpressionStatement(node) {
      if (node.expression.type === 'Literal' && node.expression.value === 'use server') say('server action', node);
    },
    TSAnyKeyword(node) {
      say('any', node);
    },
    CatchClause(node) {
      const explained = comments.some((comment) => comment.start > node.body.start && comment.end < node.body.end);
      if (node.body.body.length === 0 && !explained) say('empty catch', node);
    },
  }).visit(program);

  for (const comment of comments) {
    if (suppressions.some((word) => comment.value.includes(word))) say('suppression', comment);
  }
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'FunctionDeclaration') continue;
    const documented = comments.some(
      (c) =>
        c.type === 'Block' &&
        c.value.startsWith('*') &&
        c.end <= statement.start &&
        text.slice(c.end, statement.start).trim() === '',
    );
    if (!documented) say('undocumented export', statement);
  }

  const onlyReExports =
    program.body.length > 0 &&
    program.body.every(
      (s) => s.type === 'ExportAllDeclaration' || (s.type === 'ExportNamedDeclaration' && s.source !== null),
    );
  return { path, lines: text.trimEnd().split('\n').length, imports, sayings, onlyReExports };
}
