import type { Item, ScenarioItem, Template } from '@/domain/bank/item';
import type { Generated } from '@/domain/question/question';
import { recheckKey } from './recheck';

/** The same as `recheckKey`, of a minimal pair or a reverse: what is wrong, told from the authored cells and cues alone. */
export function recheckTwist(item: Item, made: Generated): string[] {
  if (item.form !== 'scenario') return ['a twist of what is no scenario'];
  return made.question.kind === 'reverse' ? recheckReverse(item, made) : recheckPair(item, made);
}

/** The item that a minimal pair asks for, by the needs that its verdict names; they stand in the order of the item's. */
export function twinOf(item: ScenarioItem, { answerKey }: Generated): ScenarioItem {
  const needs = answerKey.needs
    .slice(0, item.needs.length)
    .map((heading) => item.table.traits.find((trait) => trait.heading === heading)?.id ?? heading);
  const { key } = answerKey;
  return { ...item, needs, stems: [], answer: key.kind === 'single' ? key.choices : [] };
}

function recheckPair(item: ScenarioItem, made: Generated): string[] {
  const { question, answerKey } = made;
  const twin = twinOf(item, made);
  const wrong = recheckKey(twin, made);
  const [changed, ...more] = item.needs.flatMap((need, place) => (need === twin.needs[place] ? [] : [place]));
  if (changed === undefined || more.length > 0) return [...wrong, `not one need is changed: ${twin.needs.join(', ')}`];
  const [dropped = '', added = ''] = [item.needs[changed], twin.needs[changed]];
  if (item.needs.includes(added)) wrong.push(`${added} was needed before`);
  const [before = ''] = item.answer;
  if (!question.options.some(({ id }) => id === before)) wrong.push('the key of the plain question is not shown');
  if (item.table.options.find(({ id }) => id === before)?.cells[added]?.value !== 'no')
    wrong.push('the key of the plain question does not provably fail');
  if (question.twist !== 'pair') wrong.push('it does not say that it is a pair');
  const headingOf = (need: string) => item.table.traits.find(({ id }) => id === need)?.heading;
  for (const [place, need] of twin.needs.entries()) {
    const words = answerKey.decisive[place];
    const text = question.stem.slice(words?.start, words?.end);
    if (words?.need !== headingOf(need)) wrong.push(`no words for ${need}`);
    if (words?.insteadOf !== (place === changed ? headingOf(dropped) : undefined)) wrong.push(`${text}: ${need}`);
    if (!item.table.cues.some((cue) => cue.need === need && holds(text, cue.text)))
      wrong.push(`no cue of ${need}: ${text}`);
  }
  return wrong;
}

/** Whether a text holds each literal part of a template, whatever its case and articles. */
function holds(text: string, template: Template): boolean {
  const bare = (words: string) =>
    words
      .toLowerCase()
      .replace(/\ban?\b|[\s.]+/g, ' ')
      .trim();
  return template.every((part) =>
    typeof part === 'string' ? bare(text).includes(bare(part)) : part.values.some((value) => text.includes(value)),
  );
}

function recheckReverse(item: ScenarioItem, { question, answerKey }: Generated): string[] {
  const named = /Which requirement rules out “(.+)”\?$/s.exec(question.stem)?.[1];
  const options = item.table.options.filter(({ text }) => text === named);
  const [option] = options;
  if (option === undefined || options.length > 1) return [`an option that the table does not name once: ${named}`];
  const { key } = answerKey;
  if (key.kind !== 'reverse' || key.choices.length !== 1) return [`a reverse keyed as ${JSON.stringify(key)}`];
  const wrong: string[] = [];
  const shown = question.options.map(({ id }) => id);
  if (shown.length < 3 || shown.length > 4) wrong.push(`${shown.length} requirements`);
  if (!key.choices.every((id) => shown.includes(id))) wrong.push('the key is not shown');
  for (const { id, text } of question.options) {
    const trait = item.table.traits.find((entry) => entry.id === id);
    if (trait?.heading.toLowerCase() !== text.toLowerCase()) wrong.push(`${id} is not what it is called: ${text}`);
    if (option.cells[id]?.value !== (key.choices.includes(id) ? 'no' : 'yes')) wrong.push(`${id} is not provably so`);
  }
  if (!key.choices.every((id) => item.needs.includes(id))) wrong.push('the key is not needed');
  if (shown.filter((id) => item.needs.includes(id)).length < 2) wrong.push('nothing else that is needed is shown');
  if (item.needs.filter((need) => option.cells[need]?.value === 'no').length !== 1)
    wrong.push('several needs rule it out');
  return wrong;
}
