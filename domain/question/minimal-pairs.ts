import type { Cue, ScenarioItem, TableOption } from '@/domain/bank/item';
import { meetsAll } from './cells';
import { planStems } from './plan-stems';
import { prove } from './prove';

/** A scenario and its twin: the same needs but for one, and another answer. Ids are trait and option ids. */
export interface MinimalPair {
  dropped: string;
  added: string;
  /** The twin's one right option. */
  right: string;
  /** The twin: `added` stands in the place of `dropped`, and it has no authored stem. */
  item: ScenarioItem;
}

const pairs = new WeakMap<ScenarioItem, MinimalPair[]>();

/**
 * The minimal pairs of a scenario with one key and composed stems, in the order of its needs and then of the table's traits; worked out
 * once for each item object. Each is proved with one right option and at least three distractors, among them the scenario's own key,
 * which fails the added need with a `no`; and the added need has a cue that fits the other needs, as each of those has one that fits it.
 */
export function minimalPairsOf(item: ScenarioItem): MinimalPair[] {
  const kept = pairs.get(item);
  if (kept) return kept;
  const found = findPairs(item);
  pairs.set(item, found);
  return found;
}

function findPairs(item: ScenarioItem): MinimalPair[] {
  const [keyId, ...alternates] = item.answer;
  const key = item.table.options.find((option) => option.id === keyId);
  if (item.select !== 'one' || alternates.length > 0 || !key || !planStems(item).composed) return [];
  const ruledOut = item.table.traits.filter(({ id }) => key.cells[id]?.value === 'no' && !item.needs.includes(id));
  return item.needs.flatMap((dropped) =>
    ruledOut.flatMap(({ id: added }) => {
      const needs = item.needs.map((need) => (need === dropped ? added : need));
      return winnersOf(item, needs).flatMap((right) => twin(item, { needs, dropped, added, right }));
    }),
  );
}

/** The options that may be right for these needs: without a ranking there must be only one. */
function winnersOf(item: ScenarioItem, needs: readonly string[]): string[] {
  const meeting = item.table.options.filter((option: TableOption) => meetsAll(option, needs) && !option.distractorOnly);
  return item.best === null && meeting.length > 1 ? [] : meeting.map(({ id }) => id);
}

function twin(
  item: ScenarioItem,
  { needs, dropped, added, right }: { needs: string[]; dropped: string; added: string; right: string },
): MinimalPair[] {
  const changed: ScenarioItem = { ...item, needs, answer: [right], stems: [], today: null };
  const proof = prove(changed);
  const isSound = proof.status === 'proved' && proof.right.length === 1 && planStems(changed).composed !== null;
  return isSound ? [{ dropped, added, right, item: changed }] : [];
}

/** The cues of a pair's added need that no other need of its stem excludes. */
export function addedCues({ item, added }: MinimalPair): Cue[] {
  return planStems(item).composed?.cues[item.needs.indexOf(added)] ?? [];
}
