import type { Draft } from './draft';
import { questionRules } from './quality/question-rules';

interface Written {
  rule: string;
  at: number;
}

/**
 * Takes out the warnings that a file waives; a waiver without its warning is reported. Gives back those waivers whose warnings show in
 * questions only, which are not made yet.
 */
export function waive(waivers: readonly Written[], draft: Draft): Written[] {
  const later = waivers.filter(({ rule }) => Object.hasOwn(questionRules, rule));
  for (const { rule, at } of waivers) {
    if (later.some((waiver) => waiver.rule === rule)) continue;
    const kept = draft.problems.filter((problem) => problem.rule !== rule);
    if (kept.length === draft.problems.length)
      draft.report('unused-waiver', at, `No warning "${rule}" is left to waive`);
    else draft.problems.splice(0, draft.problems.length, ...kept);
  }
  return later;
}
