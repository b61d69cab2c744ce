import type { Memory } from '@/domain/scheduling/memory';
import type { LearnerChange } from '@/server/store/statements';
import type { Issued, StoredReview } from '@/server/store/stored';

/** 21 November 2026, 12:00 UTC: beyond 32 bits, as real times are. */
export const NOON = Date.UTC(2026, 10, 21, 12);

export function change(over: Partial<LearnerChange> = {}): LearnerChange {
  return { id: 'ann', expectedRevision: 0, openIssuedId: null, timeZone: 'Europe/Berlin', now: NOON, ...over };
}

export function issuedRow(over: Partial<Issued> = {}): Issued {
  return {
    id: 'issued-1',
    itemId: 'spot',
    version: 'v1',
    seed: 'seed-1',
    questionHash: 'hash-1',
    variant: 'variant-1',
    origin: 'live',
    issuedAt: NOON - 60_000,
    ...over,
  };
}

export function reviewRow(over: Partial<StoredReview> = {}): StoredReview {
  return {
    id: 'answer-1',
    event: 'answer',
    issuedId: 'issued-1',
    itemId: 'spot',
    version: 'v1',
    seed: 'seed-1',
    variant: 'variant-1',
    response: { choices: ['b', "it's; -- ?"] },
    bodyHash: 'body-1',
    correct: true,
    confidence: 'fairly',
    effortMs: 12_345,
    rating: 'good',
    guessed: false,
    origin: 'live',
    parameters: 'fsrs-6',
    answeredAt: NOON,
    receivedAt: NOON + 250,
    dueAt: NOON + 86_400_000,
    predicted: 0.875,
    form: 'multiple',
    keyIds: ['b', 'c'],
    ...over,
  };
}

export function memoryRow(over: Partial<Memory> = {}): Memory {
  return {
    itemId: 'spot',
    stability: 2.3065,
    difficulty: 5,
    state: 'review',
    step: 0,
    dueAt: NOON + 86_400_000,
    lastReviewedAt: NOON,
    scheduledDays: 1,
    reps: 1,
    lapses: 0,
    ...over,
  };
}
