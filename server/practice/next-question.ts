import { randomUUID } from 'node:crypto';
import type { NextResponse } from '@/domain/session/exchange';
import { commitIssue } from '../store/commit';
import { createLearner } from '../store/learners';
import { inTurn } from './in-turn';
import { type Plan, planNext, type Wish } from './plan-next';
import type { Practice } from './practice';
import { afterIssue, readStanding, type Standing } from './standing';

export interface NextInput extends Wish {
  /** Null for a visitor who is nobody yet. */
  learnerId: string | null;
  timeZone?: string | undefined;
  /** Decides what a new guest is asked in place of the practice's own, where a page has shown that question already. */
  chance?: (() => number) | undefined;
}

export type NextOutcome = { status: 'asked'; learnerId: string; reply: NextResponse } | { status: 'unknown topic' };

/** Writers of other processes that may come first before something else must be wrong. */
export const ATTEMPTS = 20;

/** The next question, handed out. A visitor, or a guest who is no longer known, becomes a new guest. */
export async function nextQuestion(practice: Practice, input: NextInput): Promise<NextOutcome> {
  if (input.topic !== undefined && !practice.bank.topics.has(input.topic)) return { status: 'unknown topic' };
  const { learnerId } = input;
  const known = learnerId === null ? null : await inTurn(learnerId, () => issueNext(practice, { ...input, learnerId }));
  if (known !== null && learnerId !== null) return { status: 'asked', learnerId, reply: known };

  const guest = await createLearner(practice.store, {
    id: randomUUID(),
    now: input.now,
    timeZone: input.timeZone ?? 'UTC',
  });
  const { chance = practice.chance } = input;
  const reply = await inTurn(guest.id, () => issueNext({ ...practice, chance }, { ...input, learnerId: guest.id }));
  if (reply === null) throw new Error('A guest vanished while being greeted.');
  return { status: 'asked', learnerId: guest.id, reply };
}

/** Null when there is no such learner. To be called in the learner's turn. */
export async function issueNext(
  practice: Practice,
  input: NextInput & { learnerId: string },
): Promise<NextResponse | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await readStanding(practice, input);
    if (standing === null) return null;
    const plan = await planNext(practice, standing, input);
    if (plan.fresh === null || (await issue(practice, standing, { plan, now: input.now }))) return plan.reply;
  }
  throw new Error('Too many writers for one learner.');
}

async function issue(
  practice: Practice,
  standing: Standing,
  { plan, now }: { plan: Plan; now: number },
): Promise<boolean> {
  if (plan.fresh === null) return true;
  const { issued, generated } = plan.fresh;
  const { learnerId, revision, timeZone } = standing;
  const learner = { id: learnerId, expectedRevision: revision, openIssuedId: issued.id, timeZone, now };
  if ((await commitIssue(practice.store, { learner, issued })) !== 'committed') return false;
  practice.kept.made.set(issued.id, { learnerId, issued, generated });
  practice.kept.standings.set(learnerId, { ...afterIssue(standing, plan.fresh), revision: revision + 1 });
  return true;
}
