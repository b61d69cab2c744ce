import type { Actor } from '@/server/auth/actor';
import { type Classroom, openClassroom } from '@/server/groups/classroom';
import { scoreOf } from '@/server/mock/score-of';

/** What requests about assignments stand on: groups, and the scores of mock exams. */
export const classroomFor = (actor: Actor): Promise<Classroom> => openClassroom(actor, scoreOf(actor));
