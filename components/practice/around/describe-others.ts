import type { AroundState } from './use-around';

/** How others answered, in a line; null while it is asked for. */
export function describeOthers(state: AroundState): string | null {
  if (state.status === 'waiting') return null;
  if (state.status === 'missing') return 'How others answered is not known just now.';
  const { others } = state.around;
  if (others === null) return 'How others answered is shown once five have.';
  const share = Math.round((100 * others.correct) / others.answered);
  return `${others.answered} others answered this, ${share} % of them right.`;
}
