/**
 * What is wrong with a list of chosen ids, as a sentence, or null: an empty list, an id that was not shown, an id twice. `what` names
 * one entry for the reader, such as "option".
 */
export function idProblem(chosen: readonly string[], shown: readonly { id: string }[], what: string): string | null {
  if (chosen.length === 0) return `The response names no ${what}.`;
  const known = new Set(shown.map(({ id }) => id));
  const met = new Set<string>();
  for (const id of chosen) {
    if (!known.has(id)) return `The question shows no ${what} "${id}".`;
    if (met.has(id)) return `The response names the ${what} "${id}" twice.`;
    met.add(id);
  }
  return null;
}
