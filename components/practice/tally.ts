import type { Judged, NextQuestion } from '@/domain/session/exchange';
import type { TextStore } from './text-store';

/** One answer of this session, as its summary counts it. */
export interface TallyEntry {
  answerId: string;
  topicId: string;
  topicTitle: string;
  correct: boolean;
  dueAt: string;
}

export interface TopicTally {
  id: string;
  title: string;
  answered: number;
  correct: number;
}

/** The same answer told twice counts once. */
export function addToTally(tally: TallyEntry[], asked: NextQuestion, judged: Judged): TallyEntry[] {
  if (tally.some((entry) => entry.answerId === judged.id)) return tally;
  const { id: topicId, title: topicTitle } = asked.topic;
  return [...tally, { answerId: judged.id, topicId, topicTitle, correct: judged.correct, dueAt: judged.dueAt }];
}

/** By topic, in the order met. */
export function sumByTopic(tally: TallyEntry[]): TopicTally[] {
  const sums = new Map<string, TopicTally>();
  for (const entry of tally) {
    const sum = sums.get(entry.topicId) ?? { id: entry.topicId, title: entry.topicTitle, answered: 0, correct: 0 };
    sums.set(entry.topicId, { ...sum, answered: sum.answered + 1, correct: sum.correct + (entry.correct ? 1 : 0) });
  }
  return [...sums.values()];
}

/** The earliest return of a rule met in this session, or null. */
export function findNextDue(tally: TallyEntry[]): string | null {
  return tally.map((entry) => entry.dueAt).sort()[0] ?? null;
}

const key = 'checkpoint:session';

/** `day` names the local day: a tab left open overnight begins a new session. */
export function keepTally(store: TextStore, day: string, tally: TallyEntry[]): void {
  store.set(key, JSON.stringify({ day, tally }));
}

export function readTally(store: TextStore, day: string): TallyEntry[] {
  try {
    const kept = JSON.parse(store.get(key) ?? 'null') as { day?: unknown; tally?: unknown } | null;
    return kept?.day === day && Array.isArray(kept.tally) ? (kept.tally as TallyEntry[]) : [];
  } catch {
    return [];
  }
}
