import type { Memory } from '@/domain/scheduling/memory';
import { type Day, dayOf } from './day';
import type { CaseMember } from './follow-case';
import type { ItemIndex } from './index-items';
import { TOPICS_APART } from './select';

/** The most questions of a pack for practice without a network. */
export const PACK_SIZE = 200;

export interface PackSituation {
  items: ItemIndex;
  /** The case that an item belongs to, its members in their order; none where it stands alone. */
  caseOf: (itemId: string) => readonly CaseMember[];
  /** By item id; those of items that left the bank are ignored. */
  memories: ReadonlyMap<string, Memory>;
  /** Milliseconds since the epoch. */
  now: number;
  /** IANA name; decides what a day is. */
  timeZone: string;
  /** New items met today. */
  introducedToday: number;
  /** The daily limit of new items. */
  dailyNew: number;
  /** Topics of the last questions shown, newest first. */
  recentTopics: readonly string[];
  /** Items that are not to be asked: suspended, buried, or waiting for an answer already. */
  isLeftOut: (itemId: string) => boolean;
  /** How many at most. */
  most: number;
}

/** Items that wait in one topic, in their order. */
type Line = string[];

/**
 * The items that a learner would meet next, in that order, as if each were answered and none came back: what is due today and the rest of
 * the day's new items, then day by day what falls due and that day's new ones. Short-term steps come before reviews and the most forgotten
 * first; topics are kept apart while there is a choice; a case is not parted. Each item is there once.
 */
export function choosePack(situation: PackSituation): string[] {
  const { items, memories, now, timeZone, dailyNew, most } = situation;
  const chosen: string[] = [];
  const taken = new Set<string>();
  const recent = situation.recentTopics.slice(0, TOPICS_APART);
  const isFree = (id: string) => items.places.has(id) && !taken.has(id) && !situation.isLeftOut(id);
  const topicOf = (id: string) => items.places.get(id)?.topic ?? '';

  const take = (itemId: string): number => {
    const members = situation.caseOf(itemId).map(({ id }) => id);
    const together = (members.includes(itemId) ? members : [itemId]).filter(isFree);
    for (const id of together) taken.add(id);
    chosen.push(...together);
    recent.unshift(topicOf(itemId));
    recent.length = Math.min(recent.length, TOPICS_APART);
    return together.filter((id) => !memories.has(id)).length;
  };

  const repeats = [...memories.values()].filter(({ itemId }) => isFree(itemId)).sort((a, b) => a.dueAt - b.dueAt);
  const unseen = unseenLines(situation, isFree);
  const met = countMet(situation);
  let fresh = Math.max(0, dailyNew - situation.introducedToday);
  let at = 0;
  let day = dayOf(now, timeZone);
  while (chosen.length < most) {
    const due: Memory[] = [];
    for (let memory = repeats[at]; memory !== undefined && memory.dueAt < day.end; memory = repeats[++at])
      due.push(memory);
    const { lines, rank } = linesOf(due, now, topicOf);
    while (chosen.length < most) {
      const id = drawItem(lines, { recent, isFree, claim: (_, head) => rank.get(head) ?? 0 });
      if (id === null) break;
      take(id);
    }
    while (fresh > 0 && chosen.length < most) {
      const id = drawItem(unseen, { recent, isFree, claim: (topic) => met.get(topic) ?? 0 });
      if (id === null) break;
      met.set(topicOf(id), (met.get(topicOf(id)) ?? 0) + 1);
      fresh -= take(id);
    }
    const next = nextDay(day, { timeZone, unseen: unseen.size > 0 && dailyNew > 0, dueAt: repeats[at]?.dueAt });
    if (next === null) break;
    day = next;
    fresh = dailyNew;
  }
  return chosen.slice(0, most);
}

/** Tomorrow while there is something new, else the day on which something falls due; null when neither comes. */
function nextDay(
  day: Day,
  { timeZone, unseen, dueAt }: { timeZone: string; unseen: boolean; dueAt: number | undefined },
): Day | null {
  if (unseen) return dayOf(day.end, timeZone);
  return dueAt === undefined ? null : dayOf(dueAt, timeZone);
}

/** Short-term steps by time, then reviews by what is most forgotten: the order of `select`, by topic. */
function linesOf(due: readonly Memory[], now: number, topicOf: (id: string) => string) {
  const forgotten = (memory: Memory) => (now - memory.lastReviewedAt) / memory.stability;
  const isReview = (memory: Memory) => Number(memory.state === 'review');
  const ordered = due.toSorted(
    (a, b) => isReview(a) - isReview(b) || (isReview(a) === 0 ? a.dueAt - b.dueAt : forgotten(b) - forgotten(a)),
  );
  const lines = new Map<string, Line>();
  const rank = new Map<string, number>();
  for (const [place, { itemId }] of ordered.entries()) {
    rank.set(itemId, place);
    const line = lines.get(topicOf(itemId));
    if (line === undefined) lines.set(topicOf(itemId), [itemId]);
    else line.push(itemId);
  }
  return { lines, rank };
}

function unseenLines({ items, memories }: PackSituation, isFree: (id: string) => boolean): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const [topic, ids] of items.topics) {
    const line = ids.filter((id) => !memories.has(id) && isFree(id));
    if (line.length > 0) lines.set(topic, line);
  }
  return lines;
}

function countMet({ items, memories }: PackSituation): Map<string, number> {
  const met = new Map<string, number>();
  for (const id of memories.keys()) {
    const topic = items.places.get(id)?.topic;
    if (topic !== undefined) met.set(topic, (met.get(topic) ?? 0) + 1);
  }
  return met;
}

interface Draw {
  recent: readonly string[];
  isFree: (id: string) => boolean;
  /** What a topic's head claims; the lowest comes first. */
  claim: (topic: string, head: string) => number;
}

/** Takes the first item out of the line of the topic that was not shown lately and claims most; null when all lines are empty. */
function drawItem(lines: Map<string, Line>, { recent, isFree, claim }: Draw): string | null {
  let best: { topic: string; claims: [number, number] } | null = null;
  for (const [topic, line] of lines) {
    while (line.length > 0 && !isFree(line[0] ?? '')) line.shift();
    const [head] = line;
    if (head === undefined) {
      lines.delete(topic);
      continue;
    }
    const index = recent.indexOf(topic);
    const claims: [number, number] = [index === -1 ? 0 : recent.length - index, claim(topic, head)];
    if (best === null || claims[0] < best.claims[0] || (claims[0] === best.claims[0] && claims[1] < best.claims[1]))
      best = { topic, claims };
  }
  return (best && lines.get(best.topic)?.shift()) ?? null;
}
