import type { Actor } from '@/server/auth/actor';
import { db } from '@/server/db';
import { type Classroom, openClassroom } from '@/server/groups/classroom';
import { zoneOf } from '@/server/groups/zone-of';
import { openMocks } from '@/server/mock/mocks';
import { readScore } from '@/server/mock/read-score';

/** What pages about assignments stand on: groups, and the scores of mock exams. */
export function roomOf(actor: Actor): Promise<Classroom> {
  return openClassroom(actor, async (mock) => readScore(await openMocks(actor), { ...mock, now: Date.now() }));
}

/** Now, and the zone that the reader's times are told in. */
export async function clockFor(actor: Actor): Promise<{ timeZone: string; now: number }> {
  return { timeZone: await zoneOf(await db(), actor), now: Date.now() };
}
