import type { Actor } from '@/server/auth/actor';
import { db } from '@/server/db';
import { type Classroom, openClassroom } from '@/server/groups/classroom';
import { zoneOf } from '@/server/groups/zone-of';
import { lackOf } from '@/server/mock/lack-of';
import { scoreOf } from '@/server/mock/score-of';

/** What pages about assignments stand on: groups, and what mock exams say. */
export const roomOf = (actor: Actor): Promise<Classroom> =>
  openClassroom(actor, { scoreMock: scoreOf(actor), lackOf: lackOf(actor) });

/** Now, and the zone that the reader's times are told in. */
export async function clockFor(actor: Actor): Promise<{ timeZone: string; now: number }> {
  return { timeZone: await zoneOf(await db(), actor), now: Date.now() };
}
