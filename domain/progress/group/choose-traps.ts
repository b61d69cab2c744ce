import type { GroupConfusion } from './group-confusions';
import type { TrapPair } from './pair-of-trap';

/** What a session has time for. */
export const MOST_TRAPS = 5;
/** Beyond so many a mix-up is too rare to take the place of one of most people. */
const MOST_LOOKED_AT = 15;
/** A sure mistake is kept, an unsure one is half known: somebody who was sure counts for two. */
const SURE_WEIGHT = 2;

/** A trap to talk about, with the questions to do it by; null where the bank has none. */
export interface ChosenTrap {
  trap: GroupConfusion;
  pair: TrapPair | null;
}

/**
 * The mix-ups that are worth talking about next, at most five: those of most people first, people who were sure counted twice. What goes both ways between
 * two options is one trap, by the way that weighs more. Of the fifteen that weigh most, those come before others that a minimal pair tells apart.
 */
export function chooseTraps(
  confusions: readonly GroupConfusion[],
  pairOf: (trap: GroupConfusion) => TrapPair | null,
): ChosenTrap[] {
  const found: ChosenTrap[] = [];
  const hasTwin = ({ pair }: ChosenTrap) => pair !== null && pair.twin !== null;
  for (const trap of ranked(confusions).slice(0, MOST_LOOKED_AT)) {
    found.push({ trap, pair: pairOf(trap) });
    if (found.filter(hasTwin).length === MOST_TRAPS) break;
  }
  const others = found.filter((one) => !hasTwin(one));
  const chosen = new Set([...found.filter(hasTwin), ...others].slice(0, MOST_TRAPS));
  return found.filter((one) => chosen.has(one));
}

function ranked(confusions: readonly GroupConfusion[]): GroupConfusion[] {
  const seen = new Set<string>();
  return confusions
    .toSorted((a, b) => weight(b) - weight(a) || b.answers - a.answers)
    .filter(({ topic, from, to }) => {
      const pair = [topic, ...[from, to].sort()].join(' ');
      if (seen.has(pair)) return false;
      seen.add(pair);
      return true;
    });
}

const weight = ({ people, surePeople }: GroupConfusion) => people + (SURE_WEIGHT - 1) * surePeople;
