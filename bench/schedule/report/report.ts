import { MODELS } from '../models/all';
import type { MemoryModel } from '../models/memory-model';
import { BASELINES, CAPPED } from '../policies/baselines';
import { hasOwn, inHindsight, type Results } from '../results';
import { againstEach, minutesSaved } from './against';
import { byBudget } from './by-budget';
import { costs } from './costs';
import { expectations } from './expectations';
import { guards } from './guards';
import { losses } from './losses';
import { missedDays } from './missed-days';
import { promises } from './promises';
import { byModel, recallByRegime } from './recall';
import { room } from './room';
import type { Section } from './section';

/** The whole report, as data. */
export function report(results: Results, seeds: readonly number[]): Section[] {
  const best = inHindsight(results, BASELINES);
  const plan = hasOwn
    ? [
        againstEach(results, best, inHindsight(results, CAPPED)),
        byBudget(results),
        minutesSaved(results),
        losses(results, best),
        missedDays(results, best, seeds),
        ...promises(results),
        guards(results),
        expectations(results, best),
        room(results, best),
      ]
    : [];
  return [introduction(results, seeds), recallByRegime(results), byModel(results, best), ...plan, costs(results)];
}

function introduction({ models }: Results, seeds: readonly number[]): Section {
  const named = (isIn: (model: MemoryModel) => boolean) =>
    models
      .flatMap((at) => MODELS.filter((model, other) => other === at && isIn(model)).map(({ name }) => name))
      .join(', ') || 'none in this run';
  return {
    title: 'Who is simulated',
    text: [
      `${seeds.length} pupils a cell, seeds ${seeds[0]} to ${seeds.at(-1)}, the same under every policy.`,
      'A new item takes 45 s, a right answer 20 s, a wrong one 40 s; who does not know guesses right with probability 0.2, and no item is known before it was asked once.',
      'Pupils with an even seed study daily, the others miss each day but the first with probability 0.1, and every fourth is away for five days on end as well; no policy is told.',
      `Plausible models: ${named((model) => model.isPlausible)}. Apart, exponential forgetting: ${named((model) => !model.isPlausible)}.`,
      `Models that nothing was tuned on: ${named((model) => !model.isForTuning)}.`,
      'The constants of the models were set by what the simple rules recall, on other pupils, before there was a plan.',
      'Recall is the true probability on exam day, weighted by the blueprint, without guessing, in percent; standard errors of paired differences in brackets.',
      'What is chosen in hindsight is the best of its kind in each regime on these very pupils, which is generous to it.',
    ].join(' '),
    rows: [],
  };
}
