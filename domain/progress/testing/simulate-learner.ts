import { rate } from '@/domain/grading/rate';
import type { Confidence } from '@/domain/grading/verdict';
import type { LoggedAnswer } from '@/domain/progress/logged-answer';
import { expectRight } from '@/domain/scheduling/expect-right';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { review } from '@/domain/scheduling/review';
import { DAY, NOON } from './answers';

/** What somebody really remembers. Times are days since the start, fractions included. */
export interface TrueMemory {
  /** The probability of recalling an item that was studied, guessing apart; `believed` is what the product holds of it. */
  recall(item: number, at: number, believed: Memory): number;
  /** The item was asked, and its reasons were read. */
  study(item: number, at: number, recalled: boolean): void;
}

export interface SimulatedInput {
  truth: TrueMemory;
  /** Numbers from 0 to below 1. */
  chance: () => number;
  items: number;
  days: number;
  /** Answers that a day has at most. */
  mostADay: number;
}

export interface Simulated {
  log: LoggedAnswer[];
  memories: Map<string, Memory>;
}

export const GUESS = 0.25;
export const START = NOON - 60 * DAY;
const NEW_A_DAY = 8;
const ANSWER_MS = 30_000;

/**
 * Somebody who practises with the product's own scheduler and predictor: comes three days of four and once stays away for a week, is
 * asked what is due, else something new, now and then what is not due; guesses one of four where he does not recall, and says so half of
 * the time.
 */
export function simulateLearner({ truth, chance, items, days, mostADay }: SimulatedInput): Simulated {
  const memories = new Map<string, Memory>();
  const log: LoggedAnswer[] = [];
  const awayFrom = Math.floor(chance() * (days - 7));
  for (let day = 0; day < days; day++) {
    if (chance() > 0.75 || (day >= awayFrom && day < awayFrom + 7)) continue;
    let at = START + day * DAY + Math.floor(chance() * 0.2 * DAY);
    let fresh = 0;
    for (let answer = 0; answer < mostADay; answer++) {
      const item = nextItem(at, fresh);
      if (item === null) break;
      if (!memories.has(`item-${item}`)) fresh += 1;
      ask(item, at);
      at += ANSWER_MS;
    }
  }
  return { log, memories };

  function nextItem(at: number, fresh: number): number | null {
    const met = [...memories.values()];
    const due = met.filter(({ dueAt }) => dueAt <= at).sort((a, b) => a.dueAt - b.dueAt)[0];
    const early = chance() < 0.15 ? met[Math.floor(chance() * met.length)] : undefined;
    const known = early ?? due;
    if (known !== undefined) return Number(known.itemId.slice('item-'.length));
    return fresh < NEW_A_DAY && memories.size < items ? memories.size : null;
  }

  function ask(item: number, answeredAt: number): void {
    const itemId = `item-${item}`;
    const before = memories.get(itemId) ?? null;
    const at = (answeredAt - START) / DAY;
    const recalled = before !== null && chance() < truth.recall(item, at, before);
    const correct = recalled || chance() < GUESS;
    const confidence: Confidence = recalled ? 'fairly' : chance() < 0.5 ? 'guess' : 'fairly';
    const rated = rate({ correct, confidence, effortMs: ANSWER_MS, expectedMs: ANSWER_MS, dontKnow: false });
    const id = `${log.length}`;
    const event = { id, event: 'answer', issuedId: id, itemId, answeredAt, receivedAt: answeredAt } as const;
    const predicted = expectRight(before, answeredAt, GUESS, DEFAULT_PARAMETERS);
    const after = review(before, { ...event, ...rated, parameters: DEFAULT_PARAMETERS.id }, DEFAULT_PARAMETERS);
    memories.set(itemId, after);
    truth.study(item, at, recalled);
    const rest = { effortMs: ANSWER_MS, variant: id, form: 'single', mistake: null } as const;
    log.push({ itemId, answeredAt, dueAt: after.dueAt, correct, confidence, predicted, ...rest });
  }
}
