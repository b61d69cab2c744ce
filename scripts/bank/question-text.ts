import type { QuestionLine } from '@/domain/session/question-line';

/** A question for a reader at a terminal: right options with a star, and below each option, or wrong pair, its reason. */
export function questionText(line: QuestionLine): string {
  const letters = new Map(line.options.map(({ id }, index) => [id, String.fromCharCode(65 + index)]));
  const options = line.options.map(
    ({ id, text }) => `  ${mark(line, id)} ${letters.get(id)}. ${text}\n       ${line.reasons[id] ?? ''}`,
  );
  if (line.kind === 'recall')
    options.push(`  * ${Object.values(line.key).join(' or ')}\n       ${line.reasons.answer ?? ''}`);
  const prompts = promptsOf(line, letters);
  if (prompts.length > 0) options.unshift(...prompts, '');
  const needs = line.needs.length === 0 ? '' : ` by: ${line.needs.join('; ')}`;
  const proof = line.proved ? `proved${needs}` : 'declared';
  const twist = line.twist === undefined ? '' : `, as a ${line.twist}`;
  return [
    `${line.item}, seed ${line.seed}${twist} (${line.kind}, ${proof})`,
    ...storyOf(line),
    '',
    line.stem,
    '',
    ...options,
    '',
  ].join('\n');
}

/** Each prompt with its option, and why every other option is wrong there. */
function promptsOf({ options, prompts = [], key, pairReasons }: QuestionLine, letters: Map<string, string>): string[] {
  return prompts.flatMap(({ id, text }, index) => {
    const right = Array.isArray(key) ? '' : (key[id] ?? '');
    const wrong = options.flatMap((option) => {
      const reason = pairReasons?.[id]?.[option.id];
      return reason === undefined ? [] : [`       not ${letters.get(option.id)}: ${reason}`];
    });
    return [`  ${index + 1}. ${text} -> ${letters.get(right)}`, ...wrong];
  });
}

const storyOf = ({ case: place }: QuestionLine) =>
  place === undefined ? [] : ['', `${place.title}, ${place.position} of ${place.of}:`, place.story];

/** What stands before an option: a star if it is right, its place if that is what is right of it. */
function mark(line: QuestionLine, id: string): string {
  if (!Array.isArray(line.key)) return ' ';
  const place = line.key.indexOf(id);
  if (place === -1) return ' ';
  return line.kind === 'ordering' ? String(place + 1) : '*';
}
