import type { Actor } from '@/server/auth/actor';
import { type Classroom, openClassroom } from '@/server/groups/classroom';
import { lackOf } from '@/server/mock/lack-of';
import { scoreOf } from '@/server/mock/score-of';

/** What requests about assignments stand on: groups, and what mock exams say. */
export const classroomFor = (actor: Actor): Promise<Classroom> =>
  openClassroom(actor, { scoreMock: scoreOf(actor), lackOf: lackOf(actor) });
