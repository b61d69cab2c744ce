import type { Preview } from './use-set-preview';

/** How much a set in the making has, in a sentence. */
export function tellCount(preview: Preview | null): string {
  if (preview === null) return 'Counting…';
  const { ready, holds } = preview;
  if (holds === 0) return 'No item fits. Leave something out.';
  if (ready === 0) return `Nothing to ask now, of ${holds} ${holds === 1 ? 'item' : 'items'} that fit.`;
  return `${ready} ${ready === 1 ? 'question' : 'questions'} now, of ${holds} ${holds === 1 ? 'item' : 'items'} that fit.`;
}
