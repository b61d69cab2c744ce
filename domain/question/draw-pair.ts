import type { Item, ScenarioItem } from '@/domain/bank/item';
import { asSentence, type DrawnStem, drawSentences, joinSentences } from './draw-stem';
import { fillTemplate } from './fill-template';
import { addedCues, type MinimalPair, minimalPairsOf } from './minimal-pairs';
import { planItem } from './plan-item';
import { randomStream } from './random';

/** A minimal pair with its stem; `place` is the changed need's among the needs. */
export interface DrawnPairStem {
  pair: MinimalPair;
  place: number;
  stem: DrawnStem;
}

/**
 * The minimal pair of an item's question under a seed: the composed stem of the same chance, to the letter but for one cue. Null for an
 * item without minimal pairs, and where a sentence of that stem excludes every need that could be added.
 */
export function drawPair(item: Item, seed: number): DrawnPairStem | null {
  if (item.form !== 'scenario') return null;
  const pairs = minimalPairsOf(item);
  if (pairs.length === 0) return null;
  const { stems } = planItem(item);
  const sentences = drawSentences(stems, randomStream(seed, 'stem'));
  if (!sentences) return null;
  const random = randomStream(seed, 'twist');
  const cuesDrawn = sentences.parts.slice(1).map((part, need) => stems.composed?.cues[need]?.[part - 1]);
  const fitting = pairs.filter(({ dropped, added }) =>
    cuesDrawn.every((cue) => cue?.need === dropped || !cue?.excludes.includes(added)),
  );
  if (fitting.length === 0) return null;
  const pair = fitting[random.below(fitting.length)] as MinimalPair;
  const place = placeOf(item, pair);
  const cues = addedCues(pair);
  const choice = random.below(cues.length);
  const sentence = asSentence(fillTemplate(cues[choice]?.text ?? [], random, sentences.slots));
  const changed = { ...sentences, cues: sentences.cues.with(place, sentence) };
  const name = `pair ${pair.dropped} to ${pair.added} ${choice + 1}, composed`.replaceAll('|', ' ');
  return { pair, place, stem: joinSentences(changed, name) };
}

function placeOf(item: ScenarioItem, { dropped }: MinimalPair): number {
  return item.needs.indexOf(dropped);
}
