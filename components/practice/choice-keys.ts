import type { ActionId } from '@/components/keys/actions';
import type { Confidence } from '@/domain/grading/verdict';

/** The letter shown before the option at this place: A, B, C … */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/** How sure one may be, in rising order. Their keys follow the options' letters, so that the two never clash. */
export const confidences: { confidence: Confidence; label: string; action: ActionId }[] = [
  { confidence: 'guess', label: 'Guess', action: 'submit guess' },
  { confidence: 'fairly', label: 'Fairly sure', action: 'submit fairly' },
  { confidence: 'sure', label: 'Sure', action: 'submit sure' },
];
