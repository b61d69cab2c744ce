import type { Sampled } from './sample-questions';
import { sidesOf } from './sides';
import { wordsOf } from './words';

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
