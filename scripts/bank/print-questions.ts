import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import type { AnswerKey, Key, Question } from '@/domain/question/question';
import { UsageError } from './usage-error';

/** One question as the command prints it. */
interface Line {
  item: string;
  topic: string;
  kind: Question['kind'];
  seed: number;
  exams: Item['exams'];
  stem: string;
  options: Question['options'];
  case?: Question['case'];
  prompts?: Question['options'];
  key: string[] | Record<string, string>;
  reasons: AnswerKey['reasons'];
  proved: boolean;
  needs: string[];
  sources: AnswerKey['sources'];
  today: string | null;
}

/** Prints the questions of the given items (none: of all) under seeds 0 to N-1; 1 for an id that the bank does not hold. */
export function printQuestions(bank: Bank, ids: readonly string[], seeds: string, form: 'json' | 'text'): number {
  const count = /^\d{1,6}$/.test(seeds) ? Number(seeds) : 0;
  if (count < 1) throw new UsageError(`--seeds takes a whole number from 1 to 999999, not "${seeds}".`);
  const unknown = ids.filter((id) => !bank.items.has(id));
  for (const id of unknown)
    console.error(`The bank holds no item "${id}" that can be asked: npm run bank -- check tells more.`);
  if (unknown.length > 0) return 1;
  const wanted = ids.length === 0 ? bank.topics.flatMap((topic) => topic.items) : ids;
  for (const id of wanted) {
    const item = bank.items.get(id);
    if (item === undefined) continue;
    for (let seed = 0; seed < count; seed++) {
      const line = lineOf(item, seed);
      console.log(form === 'json' ? JSON.stringify(line) : asText(line));
    }
  }
  return 0;
}

function lineOf(item: Item, seed: number): Line {
  const { question, answerKey } = generate(item, seed);
  const { kind, stem, options, prompts, case: place } = question;
  const { reasons, proved, needs, sources, today } = answerKey;
  const key = revealed(answerKey.key);
  const told = place === undefined ? {} : { case: place };
  const line = { item: item.id, topic: item.topic, kind, seed, exams: item.exams, ...told, stem, options };
  return { ...line, ...(prompts === undefined ? {} : { prompts }), key, reasons, proved, needs, sources, today };
}

function revealed(key: Key): Line['key'] {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return key.choices;
    case 'ordering':
      return key.order;
    case 'matching':
      return key.pairs;
    case 'recall':
      return key.accepted;
  }
}

function asText(line: Line): string {
  const letters = new Map(line.options.map(({ id }, index) => [id, String.fromCharCode(65 + index)]));
  const options = line.options.map(
    ({ id, text }) => `  ${mark(line, id)} ${letters.get(id)}. ${text}\n       ${line.reasons[id] ?? ''}`,
  );
  if (line.kind === 'recall')
    options.push(`  * ${Object.values(line.key).join(' or ')}\n       ${line.reasons.answer ?? ''}`);
  const prompts = (line.prompts ?? []).map(
    ({ id, text }, index) =>
      `  ${index + 1}. ${text} -> ${letters.get(Array.isArray(line.key) ? '' : (line.key[id] ?? ''))}`,
  );
  if (prompts.length > 0) options.unshift(...prompts, '');
  const proof = line.proved ? `proved by: ${line.needs.join('; ')}` : 'declared';
  return [
    `${line.item}, seed ${line.seed} (${line.kind}, ${proof})`,
    ...storyOf(line),
    '',
    line.stem,
    '',
    ...options,
    '',
  ].join('\n');
}

const storyOf = ({ case: place }: Line) =>
  place === undefined ? [] : ['', `${place.title}, ${place.position} of ${place.of}:`, place.story];

/** What stands before an option: a star if it is right, its place if that is what is right of it. */
function mark(line: Line, id: string): string {
  if (!Array.isArray(line.key)) return ' ';
  const place = line.key.indexOf(id);
  if (place === -1) return ' ';
  return line.kind === 'ordering' ? String(place + 1) : '*';
}
