import { randomUUID } from 'node:crypto';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import type { ReportDecision } from '@/domain/session/report-inbox';
import type { Actor } from '../auth/actor';
import { type Authorised, authorise, authoriseInGroup } from '../policy/authorise';
import { readDecks } from '../store/decks';
import type { Store } from '../store/open-store';
import { decideReport, findReportIn, type InboxScope } from '../store/report-inbox';

export interface DecisionInput extends ReportDecision {
  reportId: string;
  now: number;
}

/** `decided before`: somebody else was first, and what was said then stands. `no reason`: a report is not declined without a sentence. */
export type Decided = Authorised<{ outcome: 'decided' | 'decided before' | 'no reason' }>;

/** Accepts or declines a report about an item of a group's deck; the reporter hears of it. */
export async function decideGroupReport(
  store: Store,
  actor: Actor,
  { groupId, ...input }: DecisionInput & { groupId: string },
): Promise<Decided> {
  const may = await authoriseInGroup(store, actor, { action: 'report.decide', groupId });
  if (may.status !== 'allowed') return may;
  const deckKeys = (await readDecks(store, groupId)).map(({ id }) => deckKeyOf(id));
  return decide(store, { deckKeys }, { ...input, decidedBy: may.member.userId });
}

/** Accepts or declines a report about an item of the shipped bank. */
export async function decideShippedReport(store: Store, actor: Actor, input: DecisionInput): Promise<Decided> {
  const may = authorise(actor, 'site.reports');
  if (may.status !== 'allowed') return may;
  return decide(store, { shipped: true }, { ...input, decidedBy: may.member.userId });
}

async function decide(
  store: Store,
  scope: InboxScope,
  { reportId, decision, reply, decidedBy, now }: DecisionInput & { decidedBy: string },
): Promise<Decided> {
  const report = await findReportIn(store, scope, reportId);
  if (report === null) return { status: 'hidden' };
  if (decision === 'declined' && reply.trim() === '') return { status: 'allowed', outcome: 'no reason' };
  const change = { id: reportId, itemId: report.itemId, state: decision, reply: reply.trim(), decidedBy, now };
  const isDecided = await decideReport(store, { ...change, noticeId: randomUUID() });
  return { status: 'allowed', outcome: isDecided ? 'decided' : 'decided before' };
}
