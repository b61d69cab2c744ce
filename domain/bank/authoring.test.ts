import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { admit } from '@/domain/question/admit';
import { refusalRules } from '@/domain/question/proof';
import { inspect } from '@/domain/question/quality/inspect';
import type { BankFile } from './bank';
import { compileBank } from './compile';
import { parseMarkdown } from './markdown';
import { questionRules } from './quality/question-rules';
import { rules } from './rules';

const guide = readFileSync(fileURLToPath(new URL('../../docs/authoring.md', import.meta.url)), 'utf8');

interface Example {
  kind: string;
  text: string;
}

/** Fenced Markdown by the rule under whose heading it stands; what stands before the rules is under ''. */
const examples = new Map<string, Example[]>([['', []]]);
let under = '';
for (const node of parseMarkdown(guide).children) {
  const [name] = node.type === 'heading' && node.depth === 4 ? node.children : [];
  if (name?.type === 'inlineCode') under = name.value;
  if (node.type === 'code' && node.lang === 'markdown') {
    examples.set(under, [...(examples.get(under) ?? []), { kind: node.meta ?? '', text: node.value }]);
  }
}
const base = (kind: string) => examples.get('')?.find((example) => example.kind === kind)?.text ?? '';

/** Examples are parts of a file: rows of one of the two topics, sections in place of theirs, front matter in place of its line. */
function filesOf({ kind, text }: Example): BankFile[] {
  const topic = base(kind.endsWith('-2') ? 'base-2' : 'base');
  switch (kind.replace('-2', '')) {
    case 'scenario':
      return [{ path: 'a.md', text: `${topic}\n${text}` }];
    case 'option':
      return [
        { path: 'a.md', text: topic.replace(/(## Options\n\n(?:\|.*\n)+)/, `$1${text.replaceAll('$', '$$$$')}\n`) },
      ];
    case 'card':
    case 'checklist':
    case 'order':
    case 'recall':
    case 'matching':
      return [{ path: 'a.md', text: `${topic}\n\n## Cards\n\n${text}` }];
    case 'case':
    case 'concept':
      return [{ path: 'a.md', text: `${topic}\n\n${text}` }];
    case 'front': {
      const key = text.split(':')[0] ?? '';
      return [
        {
          path: 'a.md',
          text: topic.replace(new RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), '').replace('---\n', `---\n${text}\n`),
        },
      ];
    }
    case 'sections': {
      const names = [...text.matchAll(/^## .*$/gm)].map(([heading]) => heading);
      const kept = topic.split(/^(?=## )/m).filter((part) => !names.some((name) => part.startsWith(`${name}\n`)));
      return [{ path: 'a.md', text: `${kept.map((part) => part.trim()).join('\n\n')}\n\n${text}` }];
    }
    case 'files':
      return text
        .split(/^=== /m)
        .slice(1)
        .map((part) => {
          const [path = '', ...lines] = part.split('\n');
          return { path, text: lines.join('\n') };
        });
    default:
      return [{ path: 'a.md', text }];
  }
}

const TODAY = '2026-11-21';

const problemsOf = (example: Example) =>
  inspect(admit(compileBank(filesOf(example), { generator: '1', today: TODAY })), TODAY).problems;

const everyRule: string[] = [...new Set([...Object.keys(rules), ...refusalRules, ...Object.keys(questionRules)])];

describe('docs/authoring.md', () => {
  it.each([
    'base',
    'base-2',
    'file',
    'card',
    'checklist',
    'order',
    'recall',
    'matching',
    'matching-2',
    'concept',
    'case',
  ])('shows a %s without a flaw', (kind) => {
    const text = base(kind);
    expect(text).not.toBe('');
    const flaws = problemsOf({ kind, text }).filter(
      ({ severity, rule }) => severity !== 'shipping' && rule !== 'unstamped',
    );
    expect(flaws).toEqual([]);
  });

  it('explains no rule that there is not', () => {
    expect([...examples.keys()].filter((rule) => rule !== '' && !everyRule.includes(rule))).toEqual([]);
  });

  it.each(everyRule)('shows %s wrong and right', (rule) => {
    const [wrong, right, ...more] = examples.get(rule) ?? [];
    expect(wrong, `${rule} has no wrong example`).toBeDefined();
    expect(right, `${rule} has no right example`).toBeDefined();
    expect(more).toEqual([]);
    if (wrong === undefined || right === undefined) return;
    expect(problemsOf(wrong).map((problem) => problem.rule)).toContain(rule);
    const left = problemsOf(right).filter((problem) => problem.rule === rule || problem.severity === 'error');
    expect(left).toEqual([]);
  });
});
