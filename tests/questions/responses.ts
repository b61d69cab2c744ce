import type { Key, Question, Response } from '@/domain/question/question';

/** The response that a key is, in the form of its kind. */
export function rightResponse(key: Key): Response {
  switch (key.kind) {
    case 'ordering':
      return { order: key.order };
    case 'matching':
      return { pairs: key.pairs };
    case 'recall':
      return { text: key.accepted[0] ?? '' };
    default:
      return { choices: key.choices };
  }
}

/** Responses that are not the key: all there are to a choice, of the other kinds those that come closest, and "I don't know". */
export function wrongResponses({ options }: Question, key: Key): Response[] {
  return [...otherResponses(options, key), { dontKnow: true }];
}

function otherResponses(options: Question['options'], key: Key): Response[] {
  const ids = options.map(({ id }) => id);
  switch (key.kind) {
    case 'single':
    case 'reverse':
      return ids.filter((id) => !key.choices.includes(id)).map((id) => ({ choices: [id] }));
    case 'multiple': {
      const isKey = (chosen: string[]) =>
        chosen.length === key.choices.length && chosen.every((id) => key.choices.includes(id));
      return Array.from({ length: 2 ** ids.length - 1 }, (_, bits) => ids.filter((_id, at) => ((bits + 1) >> at) & 1))
        .filter((chosen) => !isKey(chosen))
        .map((choices) => ({ choices }));
    }
    case 'ordering': {
      const swapped = key.order.slice(1).map((id, at) => key.order.with(at, id).with(at + 1, key.order[at] ?? ''));
      const strays = ids.filter((id) => !key.order.includes(id)).map((id) => key.order.with(0, id));
      return [...swapped, ...strays, key.order.slice(1)].map((order) => ({ order }));
    }
    case 'matching': {
      const prompts = Object.keys(key.pairs);
      return prompts.flatMap((prompt) =>
        ids.filter((id) => id !== key.pairs[prompt]).map((id) => ({ pairs: { ...key.pairs, [prompt]: id } })),
      );
    }
    case 'recall':
      return [{ text: `${key.accepted[0] ?? ''} and more` }];
  }
}
