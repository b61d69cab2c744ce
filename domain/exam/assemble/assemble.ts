import type { Item } from '@/domain/bank/item';
import type { Blueprint } from '@/domain/exam/blueprint';
import type { Lack } from '@/domain/exam/exchange';
import { randomStream } from '@/domain/question/random';
import { arrange, type ExamQuestion } from './arrange';
import { type Candidate, candidatesOf, wholeCases } from './candidates';
import { type Costs, fillCells, type Placed } from './fill-cells';
import { findLacks } from './find-lacks';
import { limitTrials } from './limit-trials';
import { fillWithoutAlikes } from './without-alikes';

/** What a mock exam is put together from. Nothing of it says how well the learner knows anything. */
export interface Draw {
  blueprint: Blueprint;
  items: Iterable<Item>;
  /** Items that may only be questions that do not count. */
  onTrial?: ReadonlySet<string>;
  /** Item id -> the learner's latest mock exam that held it, counted from 1 for the first. */
  used: ReadonlyMap<string, number>;
  /** An unsigned 30-bit number that decides everything else. */
  seed: number;
}

export type Assembly = { status: 'assembled'; questions: ExamQuestion[] } | { status: 'lacking'; lacks: Lack[] };

/** One reused item costs more than any choice among them by age, and that more than any choice by chance, with up to 65 questions. */
const REUSED = 1_000_000_000;
const A_MOCK_LATER = 10_000;
const MOST_MOCKS = 1_000;
const CHANCES = 100;
const A_CASE_MEMBER = -1_000_000_000_000;

const NONE: ReadonlySet<string> = new Set();

/**
 * Puts a mock exam together: each task statement and each kind gets its number of questions, no item is there twice and no two are alike,
 * at most as many cases as the blueprint allows, each whole. As few items as can be were in earlier mock exams, those longest ago. Items on
 * trial never count, and are as many as the blueprint has questions that do not. Else chance decides. A bank that cannot fill it is told of its cells that lack items.
 */
export function assemble({ blueprint, items, used, seed, onTrial = NONE }: Draw): Assembly {
  const candidates = limitTrials(blueprint, candidatesOf(blueprint, items), { onTrial, used, seed });
  const single = candidates.filter(({ item }) => item.case === undefined);
  const costs = costsOf(candidates, { used, seed, onTrial });
  // What all candidates together cannot fill no choice of cases can, and each case would be tried.
  const most = fillCells(blueprint, candidates, costs);
  if (most.status === 'lacking') return { status: 'lacking', lacks: findLacks(blueprint, single, most.lack) };
  for (const members of casesToTry(blueprint, candidates, { used, seed })) {
    const filled = fillWithoutAlikes(blueprint, [...members, ...single], withCase(costs, members));
    if (filled.status === 'filled' && holdsAll(filled.placed, members))
      return assembled(blueprint, filled.placed, { seed, onTrial });
  }
  const filled = fillWithoutAlikes(blueprint, single, costs);
  if (filled.status === 'filled') return assembled(blueprint, filled.placed, { seed, onTrial });
  return { status: 'lacking', lacks: findLacks(blueprint, single, filled.lack) };
}

function assembled(
  blueprint: Blueprint,
  placed: readonly Placed[],
  draw: { seed: number; onTrial: ReadonlySet<string> },
): Assembly {
  return { status: 'assembled', questions: arrange(blueprint, placed, draw) };
}

function costsOf(
  candidates: readonly Candidate[],
  { used, seed, onTrial }: Required<Pick<Draw, 'used' | 'seed' | 'onTrial'>>,
): Costs {
  const random = randomStream(seed, 'pool');
  const costs = new Map(
    candidates.map(({ item }) => {
      const last = used.get(item.id);
      const reuse = last === undefined ? 0 : REUSED + Math.min(last, MOST_MOCKS) * A_MOCK_LATER;
      // There are no more on trial than places for them, and those are for them first.
      return [item.id, reuse + random.below(CHANCES) - (onTrial.has(item.id) ? CHANCES : 0)];
    }),
  );
  const tasks = new Map<string, number>();
  return {
    item: (id) => costs.get(id) ?? 0,
    task: (task) => {
      const cost = tasks.get(task) ?? random.below(CHANCES);
      tasks.set(task, cost);
      return cost;
    },
  };
}

/** Cases none of whose items was in an earlier mock exam, in an order by chance. */
function casesToTry(
  { cases }: Blueprint,
  candidates: readonly Candidate[],
  { used, seed }: Pick<Draw, 'used' | 'seed'>,
): Candidate[][] {
  const fresh = wholeCases(candidates).filter((members) => members.every(({ item }) => !used.has(item.id)));
  return cases === 0 ? [] : randomStream(seed, 'task').shuffled(fresh);
}

function withCase({ item, task }: Costs, members: readonly Candidate[]): Costs {
  const ids = new Set(members.map((member) => member.item.id));
  return { task, item: (id) => (ids.has(id) ? A_CASE_MEMBER : item(id)) };
}

function holdsAll(placed: readonly Placed[], members: readonly Candidate[]): boolean {
  return members.every((member) => placed.some(({ item }) => item === member.item));
}
