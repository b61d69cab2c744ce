import type { Confidence } from '@/domain/grading/verdict';

/** The letter shown before the option at this place: A, B, C … */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The place of the option that a key means: 1-9 or A-J; null for every other key. */
export function readChoiceKey(key: string, optionCount: number): number | null {
  const index = /^[1-9]$/.test(key)
    ? Number(key) - 1
    : /^[a-j]$/i.test(key)
      ? key.toUpperCase().charCodeAt(0) - 65
      : -1;
  return index >= 0 && index < optionCount ? index : null;
}

/** The letters that follow the options' letters, so that the two never clash. */
export const confidenceKeys: { confidence: Confidence; label: string; key: string }[] = [
  { confidence: 'guess', label: 'Guess', key: 'K' },
  { confidence: 'fairly', label: 'Fairly sure', key: 'L' },
  { confidence: 'sure', label: 'Sure', key: 'M' },
];

export const dontKnowKey = 'N';

/** Enter stands for the middle one. */
export function readConfidenceKey(key: string): Confidence | null {
  if (key === 'Enter') return 'fairly';
  return confidenceKeys.find((one) => one.key === key.toUpperCase())?.confidence ?? null;
}
