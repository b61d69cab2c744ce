import type { Draft } from '@/domain/bank/draft';
import type { Inline } from '@/domain/bank/inline';
import { fold } from '@/domain/bank/slug';

const above = /\b(?:all|none|any|both|neither) of (?:the |these )?(?:above|below|options|answers|these)\b/i;

/** Item-writing rules that look at the options of one question: none speaks of the others, no two are the same. */
export function checkOptions(options: readonly Inline[], draft: Draft): void {
  const seen = new Set<string>();
  for (const option of options) {
    if (above.test(option.text))
      draft.report('above-option', option.at, `"${option.text}" speaks of the other options`);
    const name = fold(option.text);
    if (name !== '' && seen.has(name))
      draft.report('duplicate-option', option.at, `"${option.text}" stands here twice`);
    seen.add(name);
  }
}
