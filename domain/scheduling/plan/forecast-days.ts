import { afterAnswer, afterFirstAnswer, chanceOfRight, KNOWN_BEFORE, type Trace } from './belief';
import { freshADay } from './guard';
import type { PlannedDay, PlannedItem } from './plan';
import type { Candidate, Today } from './plan-today';
import { rungOf } from './price-ladder';
import { placeOfDifficulty, placeOfStability } from './state-grid';
import type { World } from './worlds';

/** How the days up to the exam will go if the plan is kept. */
export interface Forecast {
  days: PlannedDay[];
  /** Items that will be asked at least once. */
  asked: ReadonlySet<string>;
}

interface Waiting {
  item: PlannedItem;
  trace: Trace | null;
  lastDay: number;
}

/**
 * Plays the plan forward in the likeliest world: each item is asked on its best day, or on the next with minutes left; right and wrong come
 * in the expected proportion, evenly, without chance. New items have up to half of a day, and what reviews leave of it.
 */
export function forecastDays(today: Today): Forecast {
  const { ranked, situation, minutes } = today;
  const world = likeliest(situation.worlds);
  const due: Waiting[][] = minutes.map(() => []);
  const todays = new Set(today.asked.map(({ itemId }) => itemId));
  const fresh: Candidate[] = [];
  for (const candidate of ranked) {
    const { item, worth } = candidate;
    if (todays.has(item.id)) due[0]?.push(waitingOf(item));
    else if (item.memory === null) fresh.push(candidate);
    else if (worth.bestDelay !== null) due[Math.max(1, worth.bestDelay)]?.push(waitingOf(item));
  }
  const begun = { worthy: fresh.filter(({ worth }) => worth.bestDelay !== null && !today.isNarrowed), next: 0 };
  const met = new Set(ranked.flatMap(({ item }) => (item.memory === null ? [] : [item.id])));
  const asked = new Set<string>();
  const pace = freshADay(today.items.length, minutes.filter((of) => of > 0).length);
  let wrongs = 0;

  const days = minutes.map((of, day) => {
    const planned: PlannedDay = { minutes: 0, reviews: 0, fresh: 0 };
    let left = 60 * of;
    const ask = ({ item, trace, lastDay }: Waiting) => {
      const elapsed = (day - lastDay) * world.factor;
      const recall = trace === null ? KNOWN_BEFORE : situation.steps.recall(elapsed, trace.stability);
      const chance = chanceOfRight(recall, item.guess);
      wrongs += 1 - chance;
      const isRight = wrongs < 1;
      if (!isRight) wrongs -= 1;
      const { right, wrong, fresh: first } = situation.seconds;
      left -= trace === null ? first : chance * right + (1 - chance) * wrong;
      planned[trace === null ? 'fresh' : 'reviews'] += 1;
      const { guess } = item;
      const next =
        trace === null
          ? afterFirstAnswer(situation.steps, { isRight, known: KNOWN_BEFORE, guess })
          : afterAnswer(situation.steps, trace, { isRight, recall, guess });
      met.add(item.id);
      asked.add(item.id);
      const gap = nextGap(today, world, { item, trace: next, daysLeft: minutes.length - day });
      if (gap !== null) due[day + gap]?.push({ item, trace: next, lastDay: day });
    };
    const begin = (most: number, seconds: number) => {
      while (left > seconds && planned.fresh < most && begun.next < begun.worthy.length)
        ask(waitingOf((begun.worthy[begun.next++] as Candidate).item));
    };
    if (day > 0) begin(pace, 30 * of);
    for (const waiting of due[day] ?? []) {
      if (left > 0) ask(waiting);
      else due[day + 1]?.push(waiting);
    }
    if (day > 0) begin(pace, 0);
    const spare = Math.min(Math.max(0, left) / situation.seconds.right, met.size - planned.reviews - planned.fresh);
    if (day > 0 && spare > 0) {
      planned.reviews += spare;
      left -= spare * situation.seconds.right;
    }
    planned.minutes = Math.min(of, of - left / 60);
    return planned;
  });
  return { days, asked };
}

function likeliest(worlds: readonly World[]): World {
  return worlds.reduce((best, world) => (world.belief > best.belief ? world : best));
}

function waitingOf(item: PlannedItem): Waiting {
  return { item, trace: item.memory, lastDay: -(item.memory?.elapsedDays ?? 0) };
}

function nextGap(
  { situation }: Today,
  { table }: World,
  { item, trace, daysLeft }: { item: PlannedItem; trace: Trace; daysLeft: number },
): number | null {
  const rung = Math.round(rungOf(situation.price / item.weight).below);
  return table.nextGap(rung, daysLeft, placeOfStability(trace.stability), placeOfDifficulty(trace.difficulty));
}
