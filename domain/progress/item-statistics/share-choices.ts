import type { AnswerColumns } from './answer-columns';

/** An option of an item, and how many answers chose it. */
export interface Choice {
  option: string;
  answers: number;
  /** Of all answers to the item, whether their question showed the option or not. */
  share: number;
  isKey: boolean;
}

/** The options of an item that anybody chose or that were right, the most chosen first; empty where no answer chose any. */
export function shareChoices({ chosenAt, rightAt }: AnswerColumns, places: Int32Array): Choice[] {
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  let before: readonly string[] | null = null;
  for (const place of places) {
    const right = rightAt[place] ?? null;
    if (right === null) continue;
    // Most answers share one list.
    if (right !== before) for (const option of right) keys.add(option);
    before = right;
    for (const option of chosenAt[place] ?? []) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...new Set([...counts.keys(), ...keys])]
    .map((option) => {
      const chosen = counts.get(option) ?? 0;
      return { option, answers: chosen, share: chosen / places.length, isKey: keys.has(option) };
    })
    .sort((a, b) => b.answers - a.answers || (a.option < b.option ? -1 : 1));
}
