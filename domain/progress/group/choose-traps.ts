import type { GroupConfusion } from './group-confusions';

/** What a session has time for. */
export const MOST_TRAPS = 5;
/** A sure mistake is kept, an unsure one is half known: somebody who was sure counts for two. */
const SURE_WEIGHT = 2;

/**
 * The mix-ups that are worth talking about next, at most five: those of most people first, people who were sure counted twice. What goes both ways between
 * two options is one trap, by the way that weighs more.
 */
export function chooseTraps(confusions: readonly GroupConfusion[]): GroupConfusion[] {
  const seen = new Set<string>();
  return confusions
    .toSorted((a, b) => weight(b) - weight(a) || b.answers - a.answers)
    .filter(({ topic, from, to }) => {
      const pair = [topic, ...[from, to].sort()].join(' ');
      if (seen.has(pair)) return false;
      seen.add(pair);
      return true;
    })
    .slice(0, MOST_TRAPS);
}

const weight = ({ people, surePeople }: GroupConfusion) => people + (SURE_WEIGHT - 1) * surePeople;
