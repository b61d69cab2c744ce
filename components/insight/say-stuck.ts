import type { Stuck } from '@/domain/progress/group/tell-people';

/** Why somebody may want a hand, in words that blame nobody. */
export function sayStuck(stuck: Stuck): string {
  switch (stuck.why) {
    case 'never':
      return 'has not begun yet';
    case 'quiet':
      return `has not been here for ${stuck.days} days`;
    case 'hard going':
      return `practises, and finds it hard going: ${Math.round(stuck.share * 100)} % right of ${stuck.answers} answers`;
    case 'not sticking':
      return `${stuck.items} items do not stick by repetition alone`;
  }
}
