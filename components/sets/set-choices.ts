import type { PracticeSet, SetForm } from '@/domain/session/practice-set';

export const shows: { value: NonNullable<PracticeSet['show']>; label: string }[] = [
  { value: 'all', label: 'Everything' },
  { value: 'due', label: 'What is due' },
  { value: 'mistakes', label: 'My mistakes' },
  { value: 'unseen', label: 'Not seen yet' },
  { value: 'confusions', label: 'Confusions' },
  { value: 'flagged', label: 'Flagged' },
];

export const forms: { value: SetForm; label: string }[] = [
  { value: 'single', label: 'One answer' },
  { value: 'multiple', label: 'Several answers' },
  { value: 'ordering', label: 'Ordering' },
  { value: 'matching', label: 'Matching' },
  { value: 'case', label: 'Case studies' },
  { value: 'recall', label: 'Typed answers' },
];

export const counts = [5, 10, 20, 30, 50, 65] as const;
export const minutes = [5, 10, 15, 20, 30, 60, 90, 130] as const;
