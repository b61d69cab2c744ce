import type { Gap, VariantAnswers } from '@/domain/progress/memorisation';

/** What a gap says, and no more than it can. */
export function tellGap({ difference, low, high }: Gap): string {
  const points = `${Math.abs(Math.round(100 * difference))} points`;
  if (low > 0)
    return `You do ${points} better on wordings you have seen before. Part of what you know is the question, not the rule: say the rule in your own words before you look at the options.`;
  if (high < 0)
    return `You do ${points} better on new wordings than on old ones. Nothing says that you learn questions by heart.`;
  return 'New wordings go about as well as old ones: what you know is the rule.';
}

/** How many answers are missing on which side; empty where none is. */
export function missingForGap({ fresh, repeat }: Pick<VariantAnswers, 'fresh' | 'repeat'>, fewest: number): string {
  const lacks = [
    { more: fewest - fresh.answers, of: 'to new wordings' },
    { more: fewest - repeat.answers, of: 'to wordings seen before' },
  ].filter(({ more }) => more > 0);
  if (lacks.length === 0) return '';
  return `Still missing: ${lacks.map(({ more, of }) => `${more} ${of}`).join(', ')}.`;
}
