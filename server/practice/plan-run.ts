import type { NothingLeft, RunState } from '@/domain/session/exchange';
import { followCase } from '@/domain/session/follow-case';
import {
  isAskable,
  type RunCounts,
  type RunOver,
  type RunSelection,
  selectInRun,
} from '@/domain/session/select-in-run';
import { asked, askItem, type Left } from './ask-item';
import { openRun, type Run, type RunWish } from './open-run';
import type { Plan } from './plan-next';
import type { Practice } from './practice';
import { remake } from './remake';
import type { Standing } from './standing';

/** The question of this run that still waits; else the next one of its set; else that the run is over. */
export async function planRun(practice: Practice, standing: Standing, wish: RunWish): Promise<Plan> {
  const run = await openRun(practice, standing, wish);
  const selection = selectInRun(run.situation);
  if (selection.status === 'over') return { reply: runOver(standing, run, selection), fresh: null };
  const left = countLeft(run, selection.counts);
  const { open } = standing;
  const waits = open !== null && open.issuedAt >= run.situation.since && isAskable(run.situation, open.itemId);
  const itemId = waits ? open.itemId : nextMember(practice, standing, run, selection);
  const item = practice.bank.items.get(itemId);
  if (item === undefined) throw new Error(`${itemId} was selected and is not in the bank`);
  if (waits && open.version === item.version) {
    const generated = await remake(practice, standing.learnerId, open);
    if (generated !== null)
      return { reply: asked(practice, standing, { issued: open, generated, item, left }), fresh: null };
  }
  return askItem(practice, standing, { item, left, now: wish.now, mixedUp: run.mixedUp.get(itemId) });
}

/** What was selected, or the member of a case that comes before it. */
function nextMember(
  { bank }: Practice,
  { memories, recentItems }: Standing,
  { situation }: Run,
  { itemId }: Extract<RunSelection, { status: 'item' }>,
): string {
  const isOfRun = (id: string) => (memories.get(id)?.lastReviewedAt ?? 0) >= situation.since;
  const member = followCase({
    cases: bank.cases,
    selected: bank.items.get(itemId),
    last: bank.items.get(recentItems[0] ?? ''),
    isBegun: ({ id }) => situation.members.places.has(id) && isOfRun(id),
    isOpen: ({ id }) => isAskable(situation, id),
  });
  return member ?? itemId;
}

function stateOf({ situation, holds }: Run, { answered, left }: Pick<RunCounts, 'answered' | 'left'>): RunState {
  return { since: new Date(situation.since).toISOString(), answered, left, holds };
}

function countLeft(run: Run, counts: RunCounts): Left {
  return { due: counts.due, new: counts.new, run: stateOf(run, counts) };
}

function runOver({ answeredToday, correctToday }: Standing, run: Run, over: RunOver): NothingLeft {
  const { tomorrow, nextDueAt, answered } = over;
  const next = nextDueAt === null ? null : new Date(nextDueAt).toISOString();
  const today = { answeredToday, correctToday, tomorrow, nextDueAt: next };
  return { done: true, due: 0, new: 0, ...today, run: stateOf(run, { answered, left: 0 }) };
}
