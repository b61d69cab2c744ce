import type { Stuck } from '@/domain/progress/group/tell-people';
import type { Person } from './sort-people';

/** Who may want a hand: of most reasons first, then who practises in vain before who is not there, and the worse before the better. */
export function mostStuckFirst(people: readonly Person[]): readonly Person[] {
  const stuck = people.filter((person) => person.stuck.length > 0);
  const firstOf = ({ stuck: [first] }: Person) => (first === undefined ? 0 : weightOf(first));
  return stuck.toSorted((a, b) => b.stuck.length - a.stuck.length || firstOf(b) - firstOf(a));
}

/** Reasons of one kind lie within one unit. */
function weightOf(stuck: Stuck): number {
  switch (stuck.why) {
    case 'hard going':
      return 4 - stuck.share;
    case 'not sticking':
      return 2 + stuck.items / (stuck.items + 1);
    case 'quiet':
      return 1 + stuck.days / (stuck.days + 1);
    case 'never':
      return 0;
  }
}

const told: { why: Stuck['why']; say: (count: number) => string }[] = [
  { why: 'hard going', say: (count) => `${count} ${count === 1 ? 'finds' : 'find'} it hard going` },
  { why: 'not sticking', say: (count) => `for ${count} some items do not stick` },
  { why: 'quiet', say: (count) => `${count} ${count === 1 ? 'was' : 'were'} away for a week or more` },
  { why: 'never', say: (count) => `${count} ${count === 1 ? 'has' : 'have'} not begun` },
];

/** How many there are of each reason, in words. */
export function countStuck(people: readonly Person[]): string {
  return told
    .map(({ why, say }) => ({ say, count: people.filter(({ stuck }) => stuck.some((one) => one.why === why)).length }))
    .filter(({ count }) => count > 0)
    .map(({ say, count }) => say(count))
    .join(', ');
}
