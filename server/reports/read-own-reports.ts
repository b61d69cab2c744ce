import type { OwnReport } from '@/domain/session/report-inbox';
import { type Actor, learnerIdOf } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { db } from '../db';
import { readOwnReports as readStored } from '../store/report-inbox';
import { makeReported } from './show-report';

const MOST_LISTED = 50;

/** What somebody has reported, the latest first, and what became of it; of nobody, nothing. */
export async function readOwnReports(actor: Actor): Promise<OwnReport[]> {
  const learnerId = learnerIdOf(actor);
  if (learnerId === null) return [];
  const [store, bank] = [await db(), await bankOf(actor)];
  const titles = new Map(bank.topics.map(({ id, title }) => [id, title]));
  const told: OwnReport[] = [];
  for (const report of await readStored(store, learnerId, MOST_LISTED)) {
    const { id, createdAt, itemId, comment, state, reply, decidedAt } = report;
    const item = bank.items.get(itemId);
    const made = await makeReported(store, report, item);
    told.push({
      ...{ id, createdAt: iso(createdAt), comment, state, reply, stem: made?.question.stem ?? null },
      ...{ topic: titles.get(item?.topic ?? '') ?? '', decidedAt: decidedAt === null ? null : iso(decidedAt) },
    });
  }
  return told;
}

const iso = (ms: number): string => new Date(ms).toISOString();
