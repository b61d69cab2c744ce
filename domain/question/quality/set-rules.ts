import type { Sampled } from './sample-questions';
import { sidesOf } from './sides';
import { subjectWords, wordsOf } from './words';

/** An option joins others ("A and B"): who can rule out one of them rules out both. */
export function findCombination({ made }: Sampled): string | null {
  const texts = sidesOf(made)?.all ?? [];
  for (const text of texts) {
    const words = ` ${wordsOf(text).join(' ')} `;
    const parts = texts.filter((other) => other !== text && words.includes(` ${wordsOf(other).join(' ')} `));
    if (parts.length >= 2) return `"${text}" joins ${parts.map((part) => `"${part}"`).join(' and ')}`;
  }
  return null;
}

const judgement = /^(?:true|false|yes|no)$/;

/** Two options or more say true, false, yes or no: then the question is one statement to judge, not options to choose from. */
export function findTrueFalse({ made }: Sampled): string | null {
  const judging = (sidesOf(made)?.all ?? []).filter((text) =>
    judgement.test(/^\p{L}+(?=[,.;]|$)/u.exec(text.toLowerCase())?.[0] ?? ''),
  );
  return judging.length < 2 ? null : `Options to judge by: ${judging.map((text) => `"${text}"`).join(', ')}`;
}

/** The right option is the only one whose words, two or more, all stand in the options beside it: distractors were made from the key. */
export function findConvergence({ made }: Sampled): string | null {
  const sides = sidesOf(made);
  const [key] = sides?.right ?? [];
  if (sides === null || key === undefined || sides.right.length > 1) return null;
  const repeating = sides.all.filter((text) => {
    const others = new Set(sides.all.flatMap((other) => (other === text ? [] : [...subjectWords(other)])));
    const own = [...subjectWords(text)];
    return own.length >= 2 && own.every((word) => others.has(word));
  });
  return repeating.length === 1 && repeating[0] === key
    ? `Each word of the right option "${key}" stands in another option as well, which is true of no wrong one`
    : null;
}
