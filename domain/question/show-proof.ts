import type { Cell, ScenarioItem } from '@/domain/bank/item';
import { traitOf } from './cells';
import { prove } from './prove';
import { traitName } from './wording';

/** An option in a proof. */
export interface ProofRow {
  id: string;
  text: string;
  standing: 'right' | 'wrong' | 'withheld';
  /** In the order of the needs. */
  cells: Cell[];
}

/** How a scenario's key follows from its table, for its author to read. */
export interface ShownProof {
  status: 'proved' | 'refused';
  /** Why it is refused: complete sentences, and what to do. */
  message: string | null;
  hint: string | null;
  /** In the author's words; a ranking is the last, as "best: …". */
  needs: string[];
  /** The right options first, then the wrong ones, then those that no question shows. Of a refusal: as the table has them, all withheld. */
  rows: ProofRow[];
}

const order = ['right', 'wrong', 'withheld'] as const;

/** Proves a scenario and keeps what each option says of each need. */
export function showProof(item: ScenarioItem): ShownProof {
  const proof = prove(item);
  const ids = [...item.needs, ...(item.best === null ? [] : [item.best])];
  const standingOf = (id: string) => {
    if (proof.status === 'refused') return 'withheld';
    return proof.right.includes(id) ? 'right' : proof.distractors.includes(id) ? 'wrong' : 'withheld';
  };
  const rows = item.table.options.map(
    ({ id, text, cells }): ProofRow => ({
      ...{ id, text, standing: standingOf(id) },
      cells: ids.map((need) => cells[need] ?? { value: 'unknown', why: null }),
    }),
  );
  const names = ids.map((id) => {
    const trait = traitOf(item.table, id);
    if (trait === undefined) return id;
    return trait.ranking === null ? trait.heading : `best: ${traitName(trait)}`;
  });
  const refusal = proof.status === 'refused' ? proof : null;
  return {
    ...{ status: proof.status, message: refusal?.message ?? null, hint: refusal?.hint ?? null, needs: names },
    rows: rows.toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing)),
  };
}
