import type { CardItem, ChoiceItem, RowItem, ScenarioItem, TableOption } from '@/domain/bank/item';
import type { Proved } from './proof';
import { prove } from './prove';
import { scenarioReasons } from './scenario-reasons';

/** An option that a question of an item may show, with what is told about it afterwards. */
export interface Candidate {
  id: string;
  text: string;
  right: boolean;
  reason: string;
  /** At most one option of a group is shown while there are others: alternates of one another give each other away. */
  group: string;
  /** How many needs a wrong option of a scenario provably fails, a lost ranking being one; null where no table says. */
  fails: number | null;
  /** Whether the author says of it, or of a right option, that candidates mix the two up. */
  confused: boolean;
}

/** Everything that the options of an item's questions are drawn from. */
export interface Candidates {
  /** In the order of their ids, which no key moves. */
  options: Candidate[];
  /** How many right ones a question shows: one of the alternates for single choice, all for multiple response. */
  rightShown: number;
  proved: boolean;
}

/** The candidates of an item. Throws for a scenario whose proof is refused: such an item is no item of an admitted bank. */
export function candidatesOf(item: ChoiceItem): Candidates {
  switch (item.form) {
    case 'scenario':
      return ofScenario(item);
    case 'row':
      return ofRow(item);
    case 'card':
      return ofCard(item);
  }
}

function ofScenario(item: ScenarioItem): Candidates {
  const proof = prove(item);
  if (proof.status === 'refused') throw new Error(`${item.id} cannot be asked: ${proof.message}`);
  const reasons = scenarioReasons(item, proof);
  const options = item.table.options.filter((option) => !proof.withheld.includes(option.id));
  const keys = options.filter(({ id }) => proof.right.includes(id));
  return {
    options: inIdOrder(
      options.map((option) => ({
        id: option.id,
        text: option.text,
        right: keys.includes(option),
        reason: reasons.get(option.id) ?? '',
        group: `option ${option.id}`,
        fails: keys.includes(option) ? null : failsOf(item, option),
        confused: !keys.includes(option) && keys.some((key) => areConfused(option, key)),
      })),
    ),
    rightShown: rightShownOf(item, proof),
    proved: true,
  };
}

/** A distractor that fails no need has lost the ranking, and nothing else. */
function failsOf({ needs }: ScenarioItem, { cells }: TableOption): number {
  return Math.max(1, needs.filter((need) => cells[need]?.value === 'no').length);
}

function areConfused(one: TableOption, other: TableOption): boolean {
  return (one.confusedWith?.includes(other.id) ?? false) || (other.confusedWith?.includes(one.id) ?? false);
}

function rightShownOf(item: ScenarioItem, proof: Proved): number {
  return item.select === 'one' ? 1 : proof.right.length;
}

/** What a declared key says of its distractors. */
const unknown = { fails: null, confused: false };

const DECLARED = 'The bank gives it as the answer to this scenario.';
const DECLARED_ELSEWHERE = 'The bank gives it as the answer to another scenario, not to this one.';

function ofRow(item: RowItem): Candidates {
  const why = item.why ?? DECLARED;
  const right = item.answers.map(({ id, text }) => ({
    ...{ id, text, right: true, reason: why, group: `option ${id}` },
    ...unknown,
  }));
  const wrong = item.distractors.map(({ id, text, group, scenario }) => ({
    id,
    text,
    right: false,
    reason: scenario ? `It answers another scenario: “${scenario}”` : DECLARED_ELSEWHERE,
    group: `group ${group}`,
    ...unknown,
  }));
  return { options: inIdOrder([...right, ...wrong]), rightShown: 1, proved: false };
}

function ofCard(item: CardItem): Candidates {
  return {
    options: inIdOrder(item.options.map((option) => ({ ...option, group: `option ${option.id}`, ...unknown }))),
    rightShown: item.select ?? item.options.filter((option) => option.right).length,
    proved: false,
  };
}

function inIdOrder(options: Candidate[]): Candidate[] {
  return options.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
