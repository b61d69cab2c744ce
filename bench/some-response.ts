import type { Question, Response } from '@/domain/question/question';

/** A response that fits a question of any kind, right or wrong. */
export function someResponse({ kind, options, prompts, select }: Question): Response {
  const ids = options.map(({ id }) => id);
  switch (kind) {
    case 'recall':
      return { text: 'something' };
    case 'ordering':
      return { order: ids.slice(0, select ?? ids.length) };
    case 'matching':
      return { pairs: Object.fromEntries((prompts ?? []).map(({ id }, at) => [id, ids[at % ids.length] ?? ''])) };
    default:
      return { choices: ids.slice(0, select ?? 1) };
  }
}
