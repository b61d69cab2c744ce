import { describeFailure } from '@/components/practice/around/around-client';
import { ask } from '@/components/practice/practice-client';
import type { ReportDecision } from '@/domain/session/report-inbox';

/** Sends what was decided; null where it is kept, else the sentence that says why it is not. */
export async function sendDecision({
  reportId,
  groupId,
  ...decision
}: ReportDecision & { reportId: string; groupId: string | null }): Promise<string | null> {
  const whose = groupId === null ? 'shipped' : `groups/${encodeURIComponent(groupId)}`;
  const reply = await ask('POST', `/api/reports/${whose}/${encodeURIComponent(reportId)}`, decision);
  return reply.status === 'ok' ? null : describeFailure(reply);
}
