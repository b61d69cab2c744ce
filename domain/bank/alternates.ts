import type { AuthoredStem, RowItem } from './item';
import { byId } from './options';

type Distractor = RowItem['distractors'][number];

/** The answers of a plain table. */
export interface Alternates {
  /** Every different answer once, in ids' order; alternates of one another (directly or through a third) share a group. */
  pool: Distractor[];
  groupOf(id: string): string;
}

/** Gathers a table's answers: what stands as `A / B` in any row may not be set against each other in another. Row order is of no account. */
export function joinAlternates(
  rows: readonly { stems: readonly AuthoredStem[]; answers: readonly { id: string; text: string }[] }[],
): Alternates {
  const parent = new Map<string, string>();
  const groupOf = (id: string): string => {
    let group = id;
    for (let next = parent.get(group); next !== undefined; next = parent.get(group)) group = next;
    return group;
  };
  const answers = new Map<string, Distractor & { scenario: string }>();
  for (const row of rows) {
    const scenario = firstReading(row.stems);
    for (const { id, text } of row.answers) {
      const known = answers.get(id);
      if (known === undefined) answers.set(id, { id, text, group: id, scenario });
      else if (scenario < known.scenario) known.scenario = scenario;
      const [one, other] = [groupOf(row.answers[0]?.id ?? id), groupOf(id)].sort();
      if (one !== undefined && other !== undefined && one !== other) parent.set(other, one);
    }
  }
  const pool = [...answers.values()].map((answer) => ({ ...answer, group: groupOf(answer.id) })).sort(byId);
  return { pool, groupOf };
}

function firstReading(stems: readonly AuthoredStem[]): string {
  return (stems[0]?.text ?? []).map((part) => (typeof part === 'string' ? part : (part.values[0] ?? ''))).join('');
}
