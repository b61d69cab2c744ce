import { randomUUID } from 'node:crypto';
import type { NextQuestion } from '@/domain/session/exchange';
import { answer } from '@/server/practice/answer';
import { nextQuestion } from '@/server/practice/next-question';
import { openPractice } from '@/server/practice/open-practice';
import type { Store } from '@/server/store/open-store';
import { arrangeAccountThings } from './account-samples';
import { arrangeAttempt, arrangeGoneGroup, arrangeGroupThings, INVITE_TOKEN } from './group-things';
import type { Person } from './people';
import { arrangeReports } from './report-samples';

/** How somebody stands to an object. */
export const RELATIONS = ['own', 'same group', 'other group', 'missing', 'deleted'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Names of what an operation is about, by what its samples call them, such as mock or group. */
export type Names = Readonly<Record<string, string>>;

/** What each learner has, and what was there once. */
export interface Things {
  byLearner: Map<string, Names>;
  byGroup: Map<string, Names>;
  deleted: Names;
}

/** An open question, an answer that was wrong, and a mock exam under way. */
async function arrangeLearner(store: Store, learnerId: string): Promise<Names> {
  const practice = await openPractice({ kind: 'visitor' });
  const now = Date.now();
  const first = await nextQuestion(practice, { learnerId, now });
  if (first.status !== 'asked' || first.reply.done) throw new Error('Nobody was asked anything.');
  const answerId = randomUUID();
  const given = {
    ...{
      id: answerId,
      issued: first.reply.issued,
      response: { dontKnow: true as const },
      confidence: 'guess' as const,
    },
    ...{ effortMs: 5_000, answeredAt: new Date(now).toISOString() },
  };
  const answered = await answer(practice, { learnerId, answers: [given], next: true, now });
  if (answered.status !== 'answered') throw new Error('The answer was not taken.');
  const next = answered.reply.next as NextQuestion;
  return {
    ...{ issued: next.issued, answered: first.reply.issued, answer: answerId },
    mock: await arrangeMock(store, { learnerId, likeIssued: first.reply.issued, now }),
  };
}

async function arrangeMock(
  store: Store,
  { learnerId, likeIssued, now }: { learnerId: string; likeIssued: string; now: number },
): Promise<string> {
  const [mockId, issuedId] = [randomUUID(), randomUUID()];
  const like = await store.db.issued.findUniqueOrThrow({
    where: { id: likeIssued },
    select: { itemId: true, version: true, seed: true, questionHash: true, variant: true },
  });
  await store.db.issued.create({
    data: { ...like, id: issuedId, learnerId, origin: 'mock', issuedAt: BigInt(now) },
    select: { id: true },
  });
  await store.db.mock.create({
    data: {
      ...{ id: mockId, learnerId, blueprint: 'MLA-C01', seed: '1', extraMinutes: 0 },
      ...{ startedAt: BigInt(now), deadlineAt: BigInt(now + 3_600_000) },
      questions: { create: { position: 1, issuedId, itemId: like.itemId, task: '1.1', form: 'single', scored: true } },
    },
    select: { id: true },
  });
  return mockId;
}

/** Gives everybody what practice gives, and takes away again what somebody had who is gone. */
export async function arrangeThings(
  store: Store,
  people: readonly Person[],
  { here, there, gone }: { here: string; there: string; gone: string },
): Promise<Things> {
  const byLearner = new Map<string, Names>();
  for (const { learnerId, userId } of people)
    if (learnerId !== null && !byLearner.has(learnerId))
      byLearner.set(learnerId, {
        ...(await arrangeLearner(store, learnerId)),
        ...(await arrangeAccountThings(store, userId)),
      });
  const deleted = { ...(await arrangeLearner(store, gone)), ...(await arrangeGoneGroup(store)) };
  await store.db.learner.delete({ where: { id: gone }, select: { id: true } });
  const byGroup = new Map<string, Names>();
  byGroup.set(here, await arrangeGroupThings(store, here, people, INVITE_TOKEN));
  byGroup.set(there, await arrangeGroupThings(store, there, people));
  for (const { learnerId, group } of people) {
    const has = byLearner.get(learnerId ?? '');
    const { assignment = '' } = byGroup.get(group ?? '') ?? {};
    if (learnerId === null || has === undefined || group === null || 'attempt' in has) continue;
    byLearner.set(learnerId, { ...has, attempt: await arrangeAttempt(store, assignment, learnerId) });
  }
  const [reporter = ''] = byLearner.keys();
  return { byLearner, byGroup: await arrangeReports(store, reporter, byGroup), deleted };
}

/** Well formed, and nobody's. */
export const missing: Names = new Proxy({}, { get: () => '00000000-0000-4000-8000-000000000000' });
