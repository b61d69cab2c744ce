import { actorOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { readBody } from '@/server/http/read-body';
import { wrongMethod } from '@/server/http/wrong-method';
import { decideShippedReport } from '@/server/reports/decide-report';
import { answerDecision } from '../../answer-decision';
import { reportDecision } from '../../decision-schema';

type Context = { params: Promise<{ report: string }> };

/** Decides a report about an item of the shipped bank. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readBody(request, reportDecision);
  if (!read.ok) return read.refusal;
  const { report: reportId } = await params;
  const input = { ...read.body, reportId, now: Date.now() };
  const decided = await decideShippedReport(await db(), await actorOf(request.headers), input);
  return answerDecision(decided, read.body.decision);
}

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
