import type { FirstAnswer } from './first-answer';

/** An option of an item, and how many answers chose it. */
export interface Choice {
  option: string;
  answers: number;
  /** Of all answers to the item, whether their question showed the option or not. */
  share: number;
  isKey: boolean;
}

/** The options of an item that anybody chose or that were right, the most chosen first; empty where no answer chose any. */
export function shareChoices(answers: readonly FirstAnswer[]): Choice[] {
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  for (const { chosen, right } of answers) {
    if (right === null) continue;
    for (const option of right) keys.add(option);
    for (const option of chosen ?? []) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...new Set([...counts.keys(), ...keys])]
    .map((option) => {
      const chosen = counts.get(option) ?? 0;
      return { option, answers: chosen, share: chosen / answers.length, isKey: keys.has(option) };
    })
    .sort((a, b) => b.answers - a.answers || (a.option < b.option ? -1 : 1));
}
