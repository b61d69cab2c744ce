import type { Actor } from '@/server/auth/actor';
import { type Classroom, openClassroom } from '@/server/groups/classroom';
import { openMocks } from '@/server/mock/mocks';
import { readScore } from '@/server/mock/read-score';

/** What requests about assignments stand on: groups, and the scores of mock exams. */
export async function classroomFor(actor: Actor): Promise<Classroom> {
  return openClassroom(actor, async (mock) => readScore(await openMocks(actor), { ...mock, now: Date.now() }));
}
