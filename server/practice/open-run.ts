import { type ItemIndex, pickFromIndex } from '@/domain/session/index-items';
import { isMistake, mixedUpWith } from '@/domain/session/misses';
import { type PracticeSet, shownBy, writeSet } from '@/domain/session/practice-set';
import { DAILY_NEW } from '@/domain/session/select';
import type { RunSituation } from '@/domain/session/select-in-run';
import { tellApart } from '@/domain/session/tell-apart';
import { readMisses } from '../store/misses';
import { heldBack } from './held-back';
import type { Practice } from './practice';
import { membersOf } from './sets';
import type { Standing } from './standing';

export interface RunWish {
  set: PracticeSet;
  /** ISO 8601; absent where the run begins now. */
  since?: string | undefined;
  now: number;
}

/** The items that a run may ask, as they were when it began. */
export interface RunMembers {
  members: ItemIndex;
  /** Item id -> the option that the learner mixes up with its key, where that is practised. */
  mixedUp: ReadonlyMap<string, string>;
}

/** A run through a set for one learner. */
export interface Run extends RunMembers {
  situation: RunSituation;
  /** Items that the set holds by what it names, whatever this learner has met. */
  holds: number;
}

const NOTHING_MIXED_UP: ReadonlyMap<string, string> = new Map();

/** A run as it stands now. What of it follows from the log is read when the run begins, and stays for all of it. */
export async function openRun(practice: Practice, standing: Standing, { set, since, now }: RunWish): Promise<Run> {
  const began = Math.min(now, since === undefined ? now : Date.parse(since));
  const named = membersOf(practice.bank, set);
  const chosen = await chosenMembers(practice, standing, { set, named, began });
  const { members } = chosen;
  const mixedUp = set.pair === undefined ? chosen.mixedUp : toldApart(practice, members, set.pair);
  const { memories, timeZone, introducedToday, recentItems } = standing;
  const show = shownBy(set);
  const situation: RunSituation = {
    ...{ members, memories, now, timeZone, since: began, count: set.count ?? Number.POSITIVE_INFINITY },
    known: show === 'due' ? 'due' : show === 'unseen' ? 'none' : 'any',
    fresh: show === 'due' ? Math.max(0, DAILY_NEW - introducedToday) : Number.POSITIVE_INFINITY,
    held: heldBack(standing, now),
    recentTopics: recentItems.flatMap((id) => practice.bank.items.get(id)?.topic ?? []),
    chance: practice.chance(),
  };
  return { members, mixedUp, situation, holds: named.places.size };
}

interface Beginning {
  set: PracticeSet;
  /** What the set holds by what it names. */
  named: ItemIndex;
  began: number;
}

async function chosenMembers(
  practice: Practice,
  standing: Standing,
  { set, named, began }: Beginning,
): Promise<RunMembers> {
  const show = shownBy(set);
  if (show === 'due' || show === 'all' || show === 'unseen') return { members: named, mixedUp: NOTHING_MIXED_UP };
  const name = `${standing.learnerId} ${began} ${writeSet(set)}`;
  const kept = practice.kept.runs.get(name);
  if (kept !== undefined) return stillThere(practice, kept);
  const run = show === 'flagged' ? flagged(standing, named) : await missed(practice, standing, { set, named, began });
  practice.kept.runs.set(name, run);
  return run;
}

/** A deck may be withdrawn, or its group left, while a run is under way. */
function stillThere({ bank }: Practice, run: RunMembers): RunMembers {
  const ids = [...run.members.places.keys()];
  if (ids.every((id) => bank.items.has(id))) return run;
  return { ...run, members: pickFromIndex(bank.index, ids) };
}

/** What to tell each item's key from, where a set names a pair of options. */
function toldApart({ bank }: Practice, members: ItemIndex, pair: readonly string[]): ReadonlyMap<string, string> {
  const others = [...members.places.keys()].flatMap((id) => {
    const item = bank.items.get(id);
    const other = item === undefined ? null : tellApart(item, pair);
    return other === null ? [] : [[id, other] as const];
  });
  return new Map(others);
}

function flagged({ marks }: Standing, named: ItemIndex): RunMembers {
  const ids = [...marks.values()].filter((mark) => mark.flagged).map(({ itemId }) => itemId);
  return { members: pickFromIndex(named, ids), mixedUp: NOTHING_MIXED_UP };
}

async function missed(
  { store, bank }: Practice,
  { learnerId, memories }: Standing,
  { set, named, began }: Beginning,
): Promise<RunMembers> {
  const misses = (await readMisses(store, learnerId)).filter(
    (miss) => named.places.has(miss.itemId) && isMistake(miss, memories.get(miss.itemId), began),
  );
  if (shownBy(set) === 'mistakes')
    return {
      members: pickFromIndex(
        named,
        misses.map(({ itemId }) => itemId),
      ),
      mixedUp: NOTHING_MIXED_UP,
    };
  const mixedUp = new Map<string, string>();
  for (const miss of misses) {
    const item = bank.items.get(miss.itemId);
    const other = item === undefined ? null : mixedUpWith(item, miss);
    if (other !== null) mixedUp.set(miss.itemId, other);
  }
  return { members: pickFromIndex(named, mixedUp.keys()), mixedUp };
}
