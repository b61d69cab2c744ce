import type { Answer, NextQuestion } from '@/domain/session/exchange';
import type { TextStore } from './text-store';

/** An answer that the server has not acknowledged, with the question it belongs to, so that its verdict can still be shown. */
export interface Unsent {
  answer: Answer;
  asked: NextQuestion;
}

const prefix = 'checkpoint:unsent:';

/** One key an answer: two tabs never overwrite each other. False when the answer lives in this page alone. */
export function keepUnsent(store: TextStore, unsent: Unsent): boolean {
  return store.set(prefix + unsent.answer.id, JSON.stringify(unsent));
}

export function forgetUnsent(store: TextStore, answerId: string): void {
  store.remove(prefix + answerId);
}

/** What waits to be sent, oldest first. What cannot be read as an answer is removed: it could never be sent. */
export function readUnsent(store: TextStore): Unsent[] {
  const waiting: Unsent[] = [];
  for (const key of store.keys().filter((name) => name.startsWith(prefix))) {
    const unsent = parseUnsent(store.get(key));
    if (unsent) waiting.push(unsent);
    else store.remove(key);
  }
  return waiting.sort((a, b) => a.answer.answeredAt.localeCompare(b.answer.answeredAt));
}

function parseUnsent(text: string | null): Unsent | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Unsent> | null;
    const isWhole =
      typeof value?.answer?.id === 'string' &&
      typeof value.answer.issued === 'string' &&
      typeof value.answer.answeredAt === 'string' &&
      Array.isArray(value.asked?.question?.options);
    return isWhole ? (value as Unsent) : null;
  } catch {
    return null;
  }
}
