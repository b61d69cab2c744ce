import { randomUUID } from 'node:crypto';
import { digestQuestion } from '@/domain/question/digest-question';
import { generate } from '@/domain/question/generate';
import { rebuild } from '@/domain/scheduling/replay';
import type { UndoResponse } from '@/domain/session/around';
import { commitVoid } from '../store/commit';
import { findLearner } from '../store/learners';
import { readParameters } from '../store/parameter-sets';
import { hasLaterAnswer, readItemReviews, readReviews } from '../store/reviews';
import type { Issued, Learner, StoredReview } from '../store/stored';
import { inTurn } from './in-turn';
import { ensureVersion } from './item-version';
import { ATTEMPTS, issueNext } from './next-question';
import type { Wish } from './plan-next';
import type { Practice } from './practice';
import { makeAgain } from './remake';

export interface UndoInput extends Wish {
  learnerId: string;
  /** The id of an answer. */
  answer: string;
  timeZone?: string | undefined;
}

export type UndoOutcome =
  | { status: 'undone'; reply: UndoResponse }
  | { status: 'no learner' | 'unknown answer' }
  | { status: 'unknown topic' }
  | { status: 'refused'; message: string };

const NOT_LATEST = 'Only the latest answer can be taken back, and another one was given since.';
const OF_EXAM = 'An answer that was given in a mock exam cannot be taken back.';
const GONE = 'The question of this answer can no longer be made, so the answer cannot be taken back.';

/**
 * Takes back the learner's latest answer: the log keeps both, the item's memory is what it is without the answer, and the same question
 * waits again. Sent again, it changes nothing and answers what waits by then.
 */
export function undo(practice: Practice, input: UndoInput): Promise<UndoOutcome> {
  return inTurn(input.learnerId, () => undoInTurn(practice, input));
}

async function undoInTurn(practice: Practice, input: UndoInput): Promise<UndoOutcome> {
  if (input.topic !== undefined && !practice.bank.topics.has(input.topic)) return { status: 'unknown topic' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const learner = await findLearner(practice.store, input.learnerId);
    if (learner === null) return { status: 'no learner' };
    const taken = await takeBack(practice, learner, input);
    if (taken === 'moved') continue;
    if (taken !== 'void') return taken;
    const next = await issueNext(practice, input);
    return next === null ? { status: 'no learner' } : { status: 'undone', reply: { next } };
  }
  throw new Error('Too many writers for one learner.');
}

/** `void`: the answer is taken back, now or before. `moved`: the learner did something else meanwhile; look again. */
async function takeBack(
  practice: Practice,
  learner: Learner,
  { answer, now }: UndoInput,
): Promise<'void' | 'moved' | Exclude<UndoOutcome, { status: 'undone' }>> {
  const { store, kept } = practice;
  const [given] = (await readReviews(store, learner.id, { ids: [answer] })).filter(({ event }) => event === 'answer');
  if (given === undefined) return { status: 'unknown answer' };
  if (given.origin === 'mock') return { status: 'refused', message: OF_EXAM };
  const log = await readItemReviews(store, learner.id, given.itemId);
  if (log.some(({ event, issuedId }) => event === 'void' && issuedId === given.issuedId)) return 'void';
  if (await hasLaterAnswer(store, learner.id, given.answeredAt)) return { status: 'refused', message: NOT_LATEST };
  const isRejudged = log.some(({ event, issuedId }) => event !== 'answer' && issuedId === given.issuedId);
  const issued = await (isRejudged ? askCorrected(practice, given, now) : issueAnew(practice, given, now));
  if (issued === null) return { status: 'refused', message: GONE };

  const review: StoredReview = { ...given, id: randomUUID(), event: 'void', receivedAt: now };
  const { id, revision: expectedRevision, timeZone } = learner;
  const status = await commitVoid(store, {
    learner: { id, expectedRevision, openIssuedId: issued.id, timeZone, now },
    review,
    memory: rebuild([...log, review], await readParameters(store, id)),
    issued,
  });
  if (status !== 'committed') return 'moved';
  kept.standings.delete(id);
  kept.answers.delete(given.itemId);
  return 'void';
}

/** Of an answer that was judged again, the item's present question under the same seed: the one that was shown has the wrong key. Null where the item is gone. */
async function askCorrected(practice: Practice, { itemId, seed }: StoredReview, now: number): Promise<Issued | null> {
  const item = practice.bank.items.get(itemId);
  if (item === undefined) return null;
  await ensureVersion(practice, item, now);
  const { question, variant } = generate(item, Number(seed));
  const questionHash = digestQuestion(question);
  return {
    id: randomUUID(),
    itemId,
    version: item.version,
    seed,
    questionHash,
    variant,
    origin: 'live',
    issuedAt: now,
  };
}

/** The question of an answer under another name; null where it can no longer be made. */
async function issueAnew(practice: Practice, given: StoredReview, now: number): Promise<Issued | null> {
  const { itemId, version, seed, variant } = given;
  const generated = await makeAgain(practice, given);
  if (generated === null) return null;
  const item = practice.bank.items.get(itemId);
  if (item?.version === version) await ensureVersion(practice, item, now);
  const questionHash = digestQuestion(generated.question);
  return { id: randomUUID(), itemId, version, seed, questionHash, variant, origin: 'live', issuedAt: now };
}
