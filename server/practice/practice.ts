import type { Bank } from '@/domain/bank/bank';
import type { Concept } from '@/domain/bank/concept';
import type { Item, Topic } from '@/domain/bank/item';
import type { Generated } from '@/domain/question/question';
import { conceptFinder } from '@/domain/session/find-concepts';
import { casesOf } from '@/domain/session/follow-case';
import { type ItemIndex, indexItems } from '@/domain/session/index-items';
import type { AnswerCount } from '../store/item-answers';
import type { ItemVersion } from '../store/item-versions';
import type { Store } from '../store/open-store';
import type { Issued } from '../store/stored';
import type { RunMembers } from './open-run';
import type { KeptPlan } from './plan/exam-plan';
import type { KeptHabits } from './plan/habits';
import { type Recent, recent } from './recent';
import { type Standing, weighStanding } from './standing';

/** What the use cases of practice stand on: a store, a bank, and what this process remembers of both. */
export interface Practice {
  store: Store;
  bank: PracticeBank;
  kept: Kept;
  /** A fresh number from 0 (included) to 1. */
  chance: () => number;
}

/** A bank as practice looks things up in it. */
export interface PracticeBank {
  items: ReadonlyMap<string, Item>;
  topics: ReadonlyMap<string, Topic>;
  index: ItemIndex;
  cases: ReturnType<typeof casesOf>;
  /** The concepts that an option's text names; remembered for each text. */
  conceptsIn: (text: string) => readonly Concept[];
}

/** A question handed out, made again. */
export interface Made {
  learnerId: string;
  issued: Issued;
  generated: Generated;
}

/** What a process remembers so as not to read or make it again. All of it may be forgotten at any time. */
export interface Kept {
  /** Learner id -> how the learner stands; true while the learner's revision is the one it was read at. */
  standings: Recent<Standing>;
  /** Issued id -> the question; true for ever. */
  made: Recent<Made>;
  /** Version -> compiled item; true for ever. */
  versions: Recent<Pick<ItemVersion, 'compiled' | 'generator'>>;
  /** Learner, beginning and set -> what a run may ask that follows from the log; the log can tell again. */
  runs: Recent<RunMembers>;
  /** Item id -> how it was answered by all; forgotten when it is answered here. */
  answers: Recent<{ readAt: number; counts: readonly AnswerCount[] }>;
  /** Learner id -> today's plan toward the exam; the log can tell again. */
  plans: Recent<KeptPlan>;
  /** Learner id -> how long answers take and how fast is forgotten, from the log up to today. */
  habits: Recent<KeptHabits>;
  /** Versions that are in the store. */
  ensured: Set<string>;
}

/** Some tens of megabytes at most: a memory or a meeting weighs about 200 bytes, a question 5 KB, an item with its table 20 KB. */
export function keepNothingYet(): Kept {
  return {
    standings: recent(100_000, weighStanding),
    made: recent(2_000),
    versions: recent(1_000),
    runs: recent(20_000, ({ members }) => members.places.size + 10),
    answers: recent(20_000, ({ counts }) => 1 + counts.length),
    plans: recent(200_000, ({ plan }) => 10 + plan.today.length + plan.days.length + plan.leftOut.length),
    habits: recent(10_000),
    ensured: new Set(),
  };
}

const views = new WeakMap<Bank, PracticeBank>();

export function practiceBank(bank: Bank): PracticeBank {
  const view = views.get(bank) ?? {
    items: bank.items,
    cases: casesOf(bank.items.values()),
    conceptsIn: rememberedFinder(bank),
    topics: new Map(bank.topics.map((topic) => [topic.id, topic])),
    index: indexItems(bank.items.values()),
  };
  views.set(bank, view);
  return view;
}

function rememberedFinder({ concepts }: Bank): PracticeBank['conceptsIn'] {
  const find = conceptFinder(concepts.values());
  const kept = recent<readonly Concept[]>(20_000);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    kept.set(text, found);
    return found;
  };
}
