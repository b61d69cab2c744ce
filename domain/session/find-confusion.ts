import type { Concept } from '@/domain/bank/concept';
import type { Item } from '@/domain/bank/item';
import type { Key, Question, Response } from '@/domain/question/question';
import type { ToldLeech } from './exchange';

export interface ConfusionInput {
  question: Question;
  key: Key;
  /** The item as the bank holds it now; null where it left the bank. */
  item: Item | null;
  /** What the learner answered wrongly to this item, in any order. */
  wrong: readonly Response[];
}

/**
 * The concept that the right answer is taken for: the one that the learner chose most often in its place; else the one with which the bank
 * says that it is confused; else null. `find` gives the concepts that a text names.
 */
export function findConfusion(
  { question, key, item, wrong }: ConfusionInput,
  find: (text: string) => readonly Concept[],
): ToldLeech['confusedWith'] {
  const texts = new Map(
    [...(item === null ? [] : optionsOf(item)), ...question.options].map(({ id, text }) => [id, text]),
  );
  const conceptsOf = (id: string) => find(texts.get(id) ?? '');
  const keys = keyIds(key);
  const right = new Set([...keys.flatMap(conceptsOf), ...(key.kind === 'recall' ? find(key.accepted[0] ?? '') : [])]);
  const declared = item?.form === 'scenario' ? item.table.options.filter(({ id }) => keys.includes(id)) : [];
  const candidates = [
    ...byFrequency(wrong.flatMap((response) => chosenWrongly(response, key))).flatMap(conceptsOf),
    ...declared.flatMap(({ confusedWith = [] }) => confusedWith.flatMap(conceptsOf)),
    ...[...right].flatMap(({ confusions }) => confusions.flatMap((one) => find(one.with))),
  ];
  const found = candidates.find((concept) => !right.has(concept));
  return found === undefined ? null : { id: found.id, name: found.name, url: `/glossary#${found.id}` };
}

function optionsOf(item: Item): readonly { id: string; text: string }[] {
  switch (item.form) {
    case 'scenario':
      return item.table.options;
    case 'row':
      return [...item.answers, ...item.distractors];
    case 'card':
      return item.options;
    default:
      return [];
  }
}

function keyIds(key: Key): readonly string[] {
  switch (key.kind) {
    case 'single':
    case 'multiple':
    case 'reverse':
      return key.choices;
    default:
      return [];
  }
}

function chosenWrongly(response: Response, key: Key): string[] {
  if ('choices' in response) return response.choices.filter((id) => !keyIds(key).includes(id));
  if (!('pairs' in response) || key.kind !== 'matching') return [];
  return Object.entries(response.pairs).flatMap(([prompt, id]) => (key.pairs[prompt] === id ? [] : [id]));
}

/** Each id once, the most frequent first. */
function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
