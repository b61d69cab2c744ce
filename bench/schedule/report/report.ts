import { MODELS } from '../models/all';
import { BASELINES } from '../policies/baselines';
import { hasOwn, inHindsight, type Results } from '../results';
import { againstEach, minutesSaved } from './against';
import { costs } from './costs';
import { expectations } from './expectations';
import { losses } from './losses';
import { missedDays } from './missed-days';
import { byModel, recallByRegime } from './recall';
import type { Section } from './section';

/** The whole report, as data. */
export function report(results: Results, seeds: readonly number[]): Section[] {
  const best = inHindsight(results, BASELINES);
  const plan = hasOwn
    ? [
        againstEach(results, best),
        minutesSaved(results),
        losses(results, best),
        missedDays(results, best, seeds),
        expectations(results, best),
      ]
    : [];
  return [introduction(seeds), recallByRegime(results), byModel(results, best), ...plan, costs(results)];
}

function introduction(seeds: readonly number[]): Section {
  const list = (isPlausible: boolean) =>
    MODELS.filter((model) => model.isPlausible === isPlausible).map(({ name }) => name);
  return {
    title: 'Who is simulated',
    text: [
      `${seeds.length} pupils a cell, seeds ${seeds[0]} to ${seeds.at(-1)}, the same under every policy.`,
      'A new item takes 45 s, a right answer 20 s, a wrong one 40 s; who does not know guesses right with probability 0.2.',
      'Pupils with an even seed study daily, the others miss each day but the first with probability 0.1, and every fourth is away for five days on end as well; no policy is told.',
      `Plausible models: ${list(true).join(', ')}. Apart: ${list(false).join(', ')}.`,
      `Not used for tuning: ${MODELS.filter((model) => !model.isForTuning)
        .map(({ name }) => name)
        .join(', ')}.`,
      'Recall is the true probability on exam day, weighted by the blueprint, without guessing, in percent; standard errors of paired differences in brackets.',
      'What is chosen in hindsight is the best of its kind in each regime on these very pupils, which is generous to it.',
    ].join(' '),
    rows: [],
  };
}
