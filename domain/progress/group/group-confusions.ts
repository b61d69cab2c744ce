import type { Confidence } from '@/domain/grading/verdict';
import { type ConfusionLookups, mixedUp } from '../confusions';
import { DAY_MS, type LearnerRecord, RECENT_DAYS } from './learner-record';

/** So many people chose `from` where `to` was right, both options of one topic, in the last 30 days. Nobody is named. */
export interface GroupConfusion {
  topic: string;
  from: string;
  to: string;
  /** Limited Markdown. */
  fromLabel: string;
  toLabel: string;
  people: number;
  /** Of those, the ones who were sure at least once. */
  surePeople: number;
  answers: number;
  /** Items at which it happened. */
  itemIds: string[];
}

/**
 * A mix-up is told of at least so many different people, and none at all in a group with fewer learners: of fewer, whoever reads it could tell whose it was.
 */
export const FEWEST_PEOPLE = 3;

interface Counted {
  topic: string;
  from: string;
  to: string;
  sureOf: Map<string, boolean>;
  answers: number;
  itemIds: Set<string>;
}

/** What the group mixes up, what most people do first. Null in a group of fewer than three learners. */
export function groupConfusions(
  records: readonly LearnerRecord[],
  lookups: ConfusionLookups,
  now: number,
): GroupConfusion[] | null {
  if (records.length < FEWEST_PEOPLE) return null;
  const edges = new Map<string, Counted>();
  for (const { userId, mistakes } of records)
    for (const { itemId, form, mistake, confidence, at } of mistakes) {
      const topic = lookups.topicOf(itemId);
      if (topic === undefined || form === 'reverse' || at <= now - RECENT_DAYS * DAY_MS) continue;
      for (const [from, to] of mixedUp(mistake, form === 'matching'))
        count(edges, { topic, from, to }, { userId, itemId, confidence });
    }
  return [...edges.values()]
    .filter(({ sureOf }) => sureOf.size >= FEWEST_PEOPLE)
    .flatMap((edge) => tell(edge, lookups))
    .sort((a, b) => b.people - a.people || b.surePeople - a.surePeople || b.answers - a.answers);
}

function count(
  edges: Map<string, Counted>,
  { topic, from, to }: Pick<Counted, 'topic' | 'from' | 'to'>,
  { userId, itemId, confidence }: { userId: string; itemId: string; confidence: Confidence },
): void {
  const name = `${topic} ${from} ${to}`;
  const edge = edges.get(name) ?? { topic, from, to, sureOf: new Map(), answers: 0, itemIds: new Set() };
  edges.set(name, edge);
  edge.answers += 1;
  edge.sureOf.set(userId, edge.sureOf.get(userId) === true || confidence === 'sure');
  edge.itemIds.add(itemId);
}

/** Options that have left the bank have no name, and are not told. */
function tell({ topic, from, to, sureOf, answers, itemIds }: Counted, { labelOf }: ConfusionLookups): GroupConfusion[] {
  const [fromLabel, toLabel] = [labelOf(topic, from), labelOf(topic, to)];
  if (fromLabel === undefined || toLabel === undefined) return [];
  const surePeople = [...sureOf.values()].filter(Boolean).length;
  return [
    { topic, from, to, fromLabel, toLabel, people: sureOf.size, surePeople, answers, itemIds: [...itemIds].sort() },
  ];
}
