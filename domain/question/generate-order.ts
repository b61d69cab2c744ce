import type { OrderItem } from '@/domain/bank/item';
import { byId } from '@/domain/bank/options';
import { askedStem } from './asked-stem';
import { decisiveWords } from './decisive-words';
import { drawStem } from './draw-stem';
import { planStems } from './plan-stems';
import type { Generated, Option } from './question';
import { type Random, randomStream } from './random';

/**
 * An ordering question: all steps, right and wrong, in an order that is uniform over all orders but those in which the steps that
 * belong follow each other rightly. So two items equal but for the right order give byte-equal questions unless the first draw is the
 * right order of one of them: nobody is right by touching nothing. The stem says how many steps to select and order.
 */
export function generateOrder(item: OrderItem, seed: number): Generated {
  const stem = drawStem(planStems(item), randomStream(seed, 'stem'));
  const asked = askedStem(item, stem.body, item.steps.length, 'Select and order');
  const order = item.steps.map(({ id }) => id);
  const entries = [...item.steps, ...item.strays].map(({ id, text }) => ({ id, text })).sort(byId);
  const right = item.steps.map(({ id, why }, index) => {
    // The page numbers the steps itself, so the place is told only where there is nothing else to say.
    return [id, why ?? `Step ${index + 1} of ${order.length}.`];
  });
  return {
    question: {
      kind: 'ordering',
      stem: asked.stem,
      options: shuffledWrongly(entries, order, randomStream(seed, 'order')),
      select: order.length,
    },
    answerKey: {
      key: { kind: 'ordering', order },
      reasons: Object.fromEntries([...right, ...item.strays.map(({ id, reason }) => [id, reason])]),
      proved: false,
      needs: [],
      decisive: decisiveWords(item, stem, []),
      sources: item.sources,
      today: item.today,
    },
    variant: stem.variant,
  };
}

/** Drawn again rather than mended: any fixed way out of the right order would be shown more often than others, and tell it. */
function shuffledWrongly(entries: readonly Option[], order: readonly string[], random: Random): Option[] {
  if (order.length < 2) throw new Error('One step alone has no order');
  let shown = random.shuffled(entries);
  while (standsRight(shown, order)) shown = random.shuffled(entries);
  return shown;
}

function standsRight(shown: readonly Option[], order: readonly string[]): boolean {
  const belonging = shown.filter(({ id }) => order.includes(id));
  return belonging.every(({ id }, place) => id === order[place]);
}
