import type { Bank } from '@/domain/bank/bank';
import { seatCases } from '@/domain/bank/case-seats';
import type { Item } from '@/domain/bank/item';
import { onlyAsked } from '@/domain/bank/join-files';
import { byPlace, type Problem } from '@/domain/bank/problem';
import { planStems } from './plan-stems';
import { prove } from './prove';
import { proveMatch } from './prove-match';

/**
 * The bank without the items that cannot be asked: every scenario and matching is proved, and one whose proof is refused leaves the bank (and its
 * topic's list) as an error at its place; so does an item that no stem can be made for, and one of whose case nothing else is left. What
 * stays of a case is numbered anew. Problems stay sorted by file, line, column. The bank itself when every item can be asked.
 */
export function admit(bank: Bank): Bank {
  const refused: Item[] = [];
  const found: Problem[] = [];
  for (const item of bank.items.values()) {
    const flaw = flawOf(item);
    if (flaw === null) continue;
    refused.push(item);
    found.push(placed(bank, item, flaw));
  }
  if (refused.length === 0) return bank;
  const items = new Map(bank.items);
  for (const { id } of refused) items.delete(id);
  const { moved, alone } = seatCases(items.values());
  for (const item of moved) items.set(item.id, item);
  for (const item of alone) {
    items.delete(item.id);
    found.push(placed(bank, item, lonely(item)));
  }
  return {
    ...bank,
    items,
    topics: bank.topics.map((topic) => onlyAsked(topic, items)),
    problems: [...bank.problems, ...found].sort(byPlace),
  };
}

type Flaw = Pick<Problem, 'rule' | 'message' | 'hint'>;

const lonely = (item: Item): Flaw => ({
  rule: 'case-shape',
  message: `Of the case "${item.case?.title}" nothing else can be asked.`,
  hint: 'A case has two questions or more: mend the others, or ask this one outside the case.',
});

const flaws = new WeakMap<Item, Flaw | null>();

/** Found once for each item object, so that after an edit only what was read anew is proved. */
function flawOf(item: Item): Flaw | null {
  const known = flaws.get(item);
  if (known !== undefined) return known;
  const flaw = findFlaw(item);
  flaws.set(item, flaw);
  return flaw;
}

function findFlaw(item: Item): Flaw | null {
  if (item.form === 'scenario') {
    const proof = prove(item);
    if (proof.status === 'refused') return { rule: proof.rule, message: proof.message, hint: proof.hint };
  }
  if (item.form === 'match') return proveMatch(item);
  const { authored, composedShare } = planStems(item);
  if (authored.length + composedShare > 0) return null;
  return {
    rule: 'no-stem',
    message: 'Nothing can be asked: no stem is written, and none can be composed.',
    hint: 'Write the scenario, or a context and a cue for each of its needs.',
  };
}

function placed(bank: Bank, item: Item, flaw: Flaw): Problem {
  const file = bank.topics.find((topic) => topic.id === item.topic)?.file ?? item.topic;
  const place = bank.places.get(item.id) ?? { file, line: 1, column: 1 };
  return { ...place, severity: 'error', ...flaw };
}
