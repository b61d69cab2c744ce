import type { PracticeSet } from '@/domain/session/practice-set';

/** Why a set has nothing to ask, and what fills it. */
export interface Emptiness {
  title: string;
  text: string;
}

const reasons: Record<NonNullable<PracticeSet['show']>, Emptiness> = {
  due: {
    title: 'Nothing of it is due',
    text: 'What you have met comes back when it is due, and today’s new items were met.',
  },
  all: { title: 'Nothing to ask', text: 'Every item of this set is suspended or buried for today.' },
  mistakes: {
    title: 'No mistakes to go over',
    text: 'What you answer wrong gathers here, and stays for two weeks after you got it right.',
  },
  unseen: { title: 'You have met all of it', text: 'Every item of this set was answered at least once.' },
  confusions: {
    title: 'Nothing mixed up',
    text: 'When you choose an option that a single requirement tells from the right one, the two are practised here side by side.',
  },
  flagged: { title: 'Nothing is flagged', text: 'Flag a question while you practise, and it gathers here.' },
};

/** `holds`: how many items the set holds by what it names, whatever was met of them. */
export function explainEmpty({ show }: PracticeSet, holds: number): Emptiness {
  if (holds === 0)
    return { title: 'No item fits this set', text: 'Nothing in the bank has all that it names. Leave something out.' };
  return reasons[show ?? 'all'];
}
