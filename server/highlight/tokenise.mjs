// A process of its own, for seconds: reads [{ code, language }] as JSON, writes [[[text, kind?], …], …] in the same order, and ends. Grammars
// and their engine take tens of megabytes, which the server must not keep.
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';

const kinds = {
  keyword: 'word',
  function: 'name',
  string: 'text',
  'string-expression': 'text',
  constant: 'value',
  comment: 'note',
};
const grammars = {
  python: () => import('shiki/dist/langs/python.mjs'),
  json: () => import('shiki/dist/langs/json.mjs'),
  bash: () => import('shiki/dist/langs/bash.mjs'),
  yaml: () => import('shiki/dist/langs/yaml.mjs'),
};

let input = '';
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk;
const codes = JSON.parse(input);
const wanted = [...new Set(codes.map(({ language }) => language))];
const theme = createCssVariablesTheme({ name: 'kinds', variablePrefix: '', fontStyle: false });
const highlighter = await createHighlighterCore({
  themes: [theme],
  langs: await Promise.all(wanted.map(async (language) => (await grammars[language]()).default)),
  engine: createOnigurumaEngine(import('shiki/wasm')),
});

function kindOf(color, text, language) {
  const kind = kinds[/token-([\w-]+)/.exec(color ?? '')?.[1] ?? ''];
  if (kind !== 'word') return kind;
  // Grammars of data call a property's name a keyword, and that of Python an equals sign.
  if (language === 'json' || language === 'yaml') return /\w/.test(text) ? 'name' : undefined;
  return /^\s*\W+\s*$/.test(text) ? undefined : kind;
}

function tokensOf({ code, language }) {
  const tokens = [];
  const push = (text, kind) => {
    const last = tokens.at(-1);
    if (last && (last[1] === kind || text.trim() === '')) last[0] += text;
    else tokens.push(kind ? [text, kind] : [text]);
  };
  // The first line of a language waits for its grammar: a limit of time would cut it off.
  const lines = highlighter.codeToTokensBase(code, { lang: language, theme: 'kinds', tokenizeTimeLimit: 0 });
  for (const [at, line] of lines.entries()) {
    if (at > 0) push('\n');
    for (const { content, color } of line) push(content, kindOf(color, content, language));
  }
  return tokens;
}

process.stdout.write(JSON.stringify(codes.map(tokensOf)));
