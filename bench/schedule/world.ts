import type { Setup } from './policy';
import { normal, type Stream, streamOf } from './random';
import type { Regime } from './regimes';

/** A pupil before the first day: what the policy is told, and what only the simulation knows. */
export interface World {
  setup: Setup;
  /** How hard each item is for this pupil: normal, mean 0, standard deviation 1; the items of a topic are alike. */
  difficulty: Float64Array;
  /** How able the pupil is, on the same scale; a model decides what one unit means. */
  ability: number;
  /** 1 on days on which the pupil does not study, which nobody told the policy. */
  missed: Uint8Array;
  /** The number of its first item in the bank: 0, but for a world of a single item. */
  firstItem: number;
}

/** Shares of the exam's four domains, and the shares of the items that a bank which is not balanced yet has for them. */
const DOMAINS = [
  { exam: 0.28, bank: 0.2 },
  { exam: 0.26, bank: 0.35 },
  { exam: 0.22, bank: 0.2 },
  { exam: 0.24, bank: 0.25 },
];
const SECONDS = { fresh: 45, right: 20, wrong: 40 };
const GUESS = 0.2;
/** How much of an item's difficulty is its topic's. */
const TOPIC_SHARE = 0.4;
const DAY_MISSED = 0.1;
const DAYS_AWAY = 5;

/** The pupil of a seed in a regime. Same arguments, same pupil; ability and habits are the seed's alone. */
export function worldOf({ minutesADay, days, items }: Regime, seed: number): World {
  const person = streamOf(seed);
  const ability = normal(person);
  const missed = missedDays(days, seed, person);
  const bank = streamOf(seed * 31 + items);
  const { topics, domains } = topicsOf(items, bank);
  const hardTopics = Float64Array.from({ length: items }, () => normal(bank));
  const difficulty = Float64Array.from(
    topics,
    (topic) => Math.sqrt(TOPIC_SHARE) * (hardTopics[topic] ?? 0) + Math.sqrt(1 - TOPIC_SHARE) * normal(bank),
  );
  const setup = {
    ...{ items, days, minutes: Array.from({ length: days }, () => minutesADay) },
    ...{ weights: weightsOf(domains), topics, guess: GUESS, seconds: SECONDS, seed },
  };
  return { setup, difficulty, ability, missed, firstItem: 0 };
}

/** The same pupil with one item of the bank alone, which is remembered there as in the whole. */
export function worldOfItem(world: World, item: number): World {
  const { weights, topics } = world.setup;
  const only = <T>(all: readonly T[]): T[] => all.slice(item, item + 1);
  const setup = { ...world.setup, items: 1, weights: only(weights), topics: only(topics) };
  return { ...world, setup, difficulty: world.difficulty.slice(item, item + 1), firstItem: item };
}

/**
 * Pupils with an even seed study every day. The others miss each day but the first with probability 0.1, and every second one of them is
 * away for five days on end as well.
 */
function missedDays(days: number, seed: number, person: Stream): Uint8Array {
  const missed = new Uint8Array(days);
  if (seed % 2 === 0) return missed;
  for (let day = 1; day < days; day++) missed[day] = person() < DAY_MISSED ? 1 : 0;
  const away = 1 + Math.floor(person() * (days - DAYS_AWAY - 1));
  if (seed % 4 === 3) missed.fill(1, away, away + DAYS_AWAY);
  return missed;
}

/** Topics of 5 to 12 items, one after another in the bank, domains in no order; the first four see to it that no domain is empty. */
function topicsOf(items: number, bank: Stream): { topics: number[]; domains: number[] } {
  const topics: number[] = [];
  const domains: number[] = [];
  for (let topic = 0; topics.length < items; topic++) {
    const size = 5 + Math.floor(bank() * 8);
    const domain = topic < DOMAINS.length ? topic : domainAt(bank());
    for (let item = 0; item < size && topics.length < items; item++) {
      topics.push(topic);
      domains.push(domain);
    }
  }
  return { topics, domains };
}

function domainAt(share: number): number {
  let left = share;
  return DOMAINS.findIndex(({ bank }) => {
    left -= bank;
    return left < 0;
  });
}

function weightsOf(domains: readonly number[]): number[] {
  const counts = DOMAINS.map((_, domain) => domains.filter((of) => of === domain).length);
  return domains.map((domain) => (DOMAINS[domain]?.exam ?? 0) / (counts[domain] ?? 1));
}
