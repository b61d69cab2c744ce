import type { MatchItem } from '@/domain/bank/item';
import { byId } from '@/domain/bank/options';
import { drawPairs, variantOfPairs } from './draw-pairs';
import { drawStem } from './draw-stem';
import { orderOptions } from './order-options';
import { pairReasons, rightReason } from './pair-reasons';
import type { Generated } from './question';
import { randomStream } from './random';

const ONCE = 'Each option fits one of the scenarios.';
const USE_ONCE = 'Use each option once.';

/**
 * A matching question: three to five prompts, each met by exactly one of as many options. Prompts and options are shuffled apart, each
 * from the order of their ids: two items equal but for which row has which answer give byte-equal questions whenever they show the same rows.
 */
export function generateMatch(item: MatchItem, seed: number): Generated {
  const pairs = drawPairs(item, seed);
  const random = randomStream(seed, 'order');
  const prompts = random.shuffled(pairs.map(({ prompt }) => prompt));
  const options = orderOptions(pairs.map(({ option: { id, text } }) => ({ id, text })).sort(byId), random);
  const task = drawTask(item, seed);
  const today = [item.today, ...pairs.map(({ row }) => row.today ?? null), ...optionNotes(item, options)];
  const notes = today.filter((note) => note !== null);
  return {
    question: { kind: 'matching', stem: task.stem, options, prompts },
    answerKey: {
      key: { kind: 'matching', pairs: Object.fromEntries(pairs.map(({ prompt, option }) => [prompt.id, option.id])) },
      reasons: Object.fromEntries(pairs.map((pair) => [pair.option.id, rightReason(item, pair)])),
      pairReasons: pairReasons(item, pairs),
      proved: item.table !== undefined,
      needs: [],
      decisive: [],
      sources: item.sources,
      today: notes.length === 0 ? null : [...new Set(notes)].join('\n\n'),
    },
    variant: [variantOfPairs(pairs), ...task.variant].join('|'),
  };
}

/** The task as the author tells it, with a question behind it where it does not ask; a plain table's prompts say it all. */
function drawTask(item: MatchItem, seed: number): { stem: string; variant: string[] } {
  if (item.stems.length === 0) return { stem: `${ONCE}\n\n${item.ask}`, variant: [] };
  const { body, variant } = drawStem(
    { authored: item.stems, composed: null, composedShare: 0 },
    randomStream(seed, 'task'),
  );
  const asked = body.endsWith('?') ? body : `${body}\n\n${item.ask}`;
  return { stem: `${asked} ${USE_ONCE}`, variant: [variant] };
}

/** What the table says of today beside the options shown. */
function optionNotes({ table }: MatchItem, shown: readonly { id: string }[]): string[] {
  const options = table?.options.filter(({ id }) => shown.some((option) => option.id === id)) ?? [];
  return options.flatMap(({ text, today }) => (today === null ? [] : [`${text}: ${today}`]));
}
