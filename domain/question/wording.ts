import type { Trait } from '@/domain/bank/item';

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Option texts in quotation marks, listed. */
export function quoted(options: readonly { text: string }[]): string {
  return listed(options.map((option) => `“${option.text}”`));
}

/** A trait's heading without the marker that makes its column a ranking. */
export function traitName(trait: Trait): string {
  return trait.heading.replace(/\s*\((?:lowest|highest) wins\)\s*$/i, '');
}

const numberWords = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN'];

/** A count as the exam writes it, in capitals: "TWO". Above ten, digits. */
export function countInCapitals(count: number): string {
  return numberWords[count] ?? String(count);
}
