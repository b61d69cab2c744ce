import type { Concept } from '@/domain/bank/concept';
import type { Rating } from '@/domain/grading/verdict';
import type { Key } from '@/domain/question/question';
import type { Judged, NextQuestion, ToldMemory } from './exchange';

/** What an answer comes to, as far as its memory goes: a rating, or a right guess. */
export type Outcome = Rating | 'guessed';

/** What a verdict tells whatever was answered. */
export type Revealed = Pick<
  Judged,
  'key' | 'reasons' | 'pairReasons' | 'decisive' | 'needs' | 'proved' | 'sources' | 'today' | 'rule'
>;

/** The part of a concept that a verdict tells. */
export type PackedConcept = Pick<Concept, 'id' | 'name' | 'aliases' | 'what' | 'when' | 'whenNot' | 'confusions'>;

/** When an item would come back, from the moment of the answer, and what its memory would then be. */
export interface Return {
  afterMs: number;
  memory: ToldMemory;
}

/**
 * A question for practice without a network: it carries its key, so that a verdict can be told where it is answered. The one type with a
 * key that leaves the server before an answer.
 */
export interface PackedQuestion {
  asked: Omit<NextQuestion, 'done' | 'due' | 'new' | 'run'>;
  key: Key;
  told: Revealed;
  /** Texts that the verdict may explain, and the ids of the pack's concepts that they name. */
  names: Record<string, string[]>;
  /** As if it were answered when the pack was made. */
  returns: Record<Outcome, Return>;
}

/** The next questions of a learner, in the order to ask them; 200 at most. */
export interface Pack {
  /** ISO 8601 in UTC. */
  packedAt: string;
  questions: PackedQuestion[];
  /** Each concept that a question names, once. */
  concepts: PackedConcept[];
}

export interface PackRequest {
  /** IANA name; decides what "today" is. Default: the learner's last one, else UTC. */
  timeZone?: string;
}
