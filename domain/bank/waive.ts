import type { Draft } from './draft';

/** Takes out the warnings that a file waives; a waiver without its warning is reported. */
export function waive(waivers: readonly { rule: string; at: number }[], draft: Draft): void {
  for (const { rule, at } of waivers) {
    const kept = draft.problems.filter((problem) => problem.rule !== rule);
    if (kept.length === draft.problems.length)
      draft.report('unused-waiver', at, `No warning "${rule}" is left to waive`);
    else draft.problems.splice(0, draft.problems.length, ...kept);
  }
}
