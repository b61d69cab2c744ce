import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../auth/actor';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass } from '../testing/arrange-accounts';
import { beginAttempt } from './begin-attempt';
import { shareStanding } from './change-members';
import { listMembers } from './read-members';
import { arrangeAnswers, arrangeAssignment, classroomOn } from './testing/arrange';

describe.each(KINDS)('the list of members on %s', (kind) => {
  it('tells how somebody stands to those who teach, to oneself, and to others only while it is shared', async () => {
    const store = await scratchStore(kind);
    const { groupId, owner, instructor, learner, fellow, outsider } = await arrangeClass(store);
    const room = classroomOn(store);
    const { id } = await arrangeAssignment(store, { groupId, questions: 1 });
    for (const member of [learner, fellow]) {
      await beginAttempt(room, member, { groupId, id, now: NOON });
      await arrangeAnswers(store, member, [{ itemId: 'pear-1', at: NOON + 1, correct: member === learner }]);
    }
    const read = async (reader: Member) => {
      const told = await listMembers(room, reader, { groupId, now: NOON + 2 });
      if (told.status !== 'allowed') throw new Error(told.status);
      return new Map(told.members.map(({ userId, standing }) => [userId, standing]));
    };
    const done = (correct: number) => ({ done: 1, assigned: 1, answered: 1, correct });
    const people = [
      { member: learner, standing: done(1) },
      { member: fellow, standing: done(0) },
    ];

    for (const reader of [learner, fellow])
      for (const { member, standing } of people)
        expect((await read(reader)).get(member.userId)).toEqual(reader === member ? standing : null);
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.boolean(), fc.boolean()), async (sharing) => {
        for (const [at, { member }] of people.entries())
          await shareStanding(store, member, { groupId, shares: sharing[at] ?? false });
        for (const reader of [owner, instructor, learner, fellow]) {
          const told = await read(reader);
          for (const [at, { member, standing }] of people.entries()) {
            const isTold = reader === owner || reader === instructor || reader === member || sharing[at];
            expect(told.get(member.userId)).toEqual(isTold ? standing : null);
          }
          expect(told.get(owner.userId)).toBeNull();
        }
      }),
      { numRuns: 6 },
    );
    expect(await listMembers(room, outsider, { groupId, now: NOON })).toEqual({ status: 'hidden' });
  });
});
