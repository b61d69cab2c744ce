import { exportAccount } from '@/server/account/export-account';
import { isTableName, TABLES, writeCsv } from '@/server/account/write-csv';
import { actorOf, learnerIdOf } from '@/server/auth/actor';
import { db } from '@/server/db';
import { refuse, refuseHeld, refuseStranger } from '@/server/http/reply';
import { replyFile } from '@/server/http/reply-file';
import { wrongMethod } from '@/server/http/wrong-method';
import { exportLearner } from '@/server/practice/export-learner';
import { openPractice } from '@/server/practice/open-practice';
import { tablesOf } from './tables-of';

/** One table of all that is the learner's and the account's, for a program that calculates. */
export async function GET(request: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> {
  const { table } = await params;
  const actor = await actorOf(request.headers);
  if (actor.kind === 'held') return refuseHeld();
  const learnerId = learnerIdOf(actor);
  const file = learnerId === null ? null : await exportLearner(await openPractice(actor), learnerId);
  if (file === null) return refuseStranger();
  if (!isTableName(table)) return refuse('not-found', `There are ${Object.keys(TABLES).join(', ')}.`);
  const rows = tablesOf(file, await exportAccount(await db(), actor))[table];
  return replyFile(writeCsv(TABLES[table], rows), {
    ...{ name: `checkpoint-${table}.csv`, type: 'text/csv; charset=utf-8' },
  });
}

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
