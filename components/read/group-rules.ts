import type { Rule } from '@/domain/bank/study/study';

/** Rules by the answer that they lead to, in the order in which the answers first appear. */
export function groupRules(rules: readonly Rule[]): Rule[][] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = nameAnswer(rule);
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return [...groups.values()];
}

const words = { either: ' or ', all: ' and ', together: ' together with ' } as const;

/** A rule's answer in one line. */
export function nameAnswer(rule: Rule | undefined): string {
  return rule === undefined ? '' : rule.answer.join(words[rule.join]);
}
