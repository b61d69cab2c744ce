import type { Item } from '@/domain/bank/item';
import type { NextResponse, NothingLeft } from '@/domain/session/exchange';
import { followCase } from '@/domain/session/follow-case';
import type { PracticeSet } from '@/domain/session/practice-set';
import type { Selection } from '@/domain/session/select';
import { asked, askItem, type Fresh, type Left } from './ask-item';
import { heldBack } from './held-back';
import { chooseNext, type Scope } from './plan/choose-next';
import { planRun } from './plan-run';
import type { Practice } from './practice';
import { remake } from './remake';
import { isRun, membersOf } from './sets';
import type { Standing } from './standing';

/** What comes next for a learner, and what has to be written before it may be said: a new question, or nothing. */
export interface Plan {
  reply: NextResponse;
  fresh: Fresh | null;
}

export interface Wish {
  topic?: string | undefined;
  /** In place of a topic. */
  set?: PracticeSet | undefined;
  /** When the run of the set began, ISO 8601. */
  since?: string | undefined;
  now: number;
}

/** What comes next in a run through a set, or of what is due. */
export function planNext(practice: Practice, standing: Standing, wish: Wish): Promise<Plan> {
  const { set, topic, now } = wish;
  if (set !== undefined && isRun(set)) return planRun(practice, standing, { set, since: wish.since, now });
  const items = set === undefined ? practice.bank.index : membersOf(practice.bank, set);
  return planDue(practice, standing, { items, topic, now, held: heldBack(standing, now) });
}

/** The question that still waits, while it is in scope and its item stands unedited in the bank; else a new one; else what tomorrow brings. */
async function planDue(practice: Practice, standing: Standing, scope: Scope): Promise<Plan> {
  const { now } = scope;
  const selection = await chooseNext(practice, standing, scope);
  const open = standing.open;
  const openItem = open === null ? undefined : practice.bank.items.get(open.itemId);
  if (open === null || openItem === undefined || !isInScope(scope, openItem)) {
    const ofCase = memberNext(practice, standing, { selection, scope });
    if (selection.status === 'done' && ofCase === null) return { reply: nothingLeft(standing, selection), fresh: null };
    const itemId = ofCase ?? (selection.status === 'item' ? selection.itemId : '');
    const item = practice.bank.items.get(itemId);
    if (item === undefined) throw new Error(`${itemId} was selected and is not in the bank`);
    const left = ofCase === null ? leftOf(selection) : countOpen(selection, standing, item);
    return askItem(practice, standing, { item, left, now });
  }
  const left = countOpen(selection, standing, openItem);
  const generated = open.version === openItem.version ? await remake(practice, standing.learnerId, open) : null;
  if (generated === null) return askItem(practice, standing, { item: openItem, left, now });
  return { reply: asked(practice, standing, { issued: open, generated, item: openItem, left }), fresh: null };
}

function isInScope({ items, topic, held }: Scope, item: { id: string; topic: string }): boolean {
  return items.places.has(item.id) && (topic === undefined || item.topic === topic) && !held.has(item.id);
}

/** The member of a case that comes before what was selected. */
function memberNext(
  { bank }: Practice,
  { memories, recentItems, day }: Standing,
  { selection, scope }: { selection: Selection; scope: Scope },
): string | null {
  const isAnsweredToday = (id: string) => (memories.get(id)?.lastReviewedAt ?? 0) >= day.start;
  return followCase({
    cases: bank.cases,
    selected: selection.status === 'item' ? bank.items.get(selection.itemId) : undefined,
    last: bank.items.get(recentItems[0] ?? ''),
    isBegun: (last) => isAnsweredToday(last.id) && isInScope(scope, last),
    isOpen: (member) => !isAnsweredToday(member.id) && isInScope(scope, member),
  });
}

function leftOf(selection: Selection): Left {
  return selection.status === 'item' ? { due: selection.due, new: selection.new } : { due: 0, new: 0 };
}

/** An open question counts among what is left, also when the day's share is used up. */
function countOpen(selection: Selection, { memories }: Standing, { id }: Item): Left {
  const left = leftOf(selection);
  const isMet = memories.has(id);
  return { due: Math.max(left.due, isMet ? 1 : 0), new: Math.max(left.new, isMet ? 0 : 1) };
}

function nothingLeft(
  { answeredToday, correctToday }: Standing,
  { tomorrow, nextDueAt }: Extract<Selection, { status: 'done' }>,
): NothingLeft {
  const next = nextDueAt === null ? null : new Date(nextDueAt).toISOString();
  return { done: true, due: 0, new: 0, answeredToday, correctToday, tomorrow, nextDueAt: next };
}
