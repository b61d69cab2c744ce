import { describe, expect, it } from 'vitest';
import type { Member } from '../auth/actor';
import { securityLog } from '../auth/security-log';
import { endMock } from '../mock/end-mock';
import { readLack } from '../mock/lack-of';
import { readScore } from '../mock/read-score';
import { startMock } from '../mock/start-mock';
import { domainBank, MINUTE, mocksOn, mustPut, put, responsesTo, stateOf } from '../mock/testing/arrange';
import { forgetProcessWide } from '../process-wide';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass } from '../testing/arrange-accounts';
import { assignmentOfMock } from './assignment-of-mock';
import { beginAttempt } from './begin-attempt';
import type { Classroom } from './classroom';
import { readAssignment } from './read-assignment';
import { listOpenWork } from './read-assignments';
import { listMembers } from './read-members';
import { HOUR } from './testing/arrange';
import { makeAssignment } from './write-assignment';

const DUE = NOON + 90 * MINUTE;

describe.each(KINDS)('a mock exam that is assigned on %s', (kind) => {
  async function arrange() {
    forgetProcessWide('mock-scores');
    const store = await scratchStore(kind);
    const mocks = mocksOn(store, domainBank(40));
    const people = await arrangeClass(store);
    const { groupId, instructor } = people;
    let now = NOON;
    const scoreMock: Classroom['scoreMock'] = (mock) => readScore(mocks, { ...mock, now });
    const lackOf = (blueprint: string) => readLack(mocks, blueprint);
    const room: Classroom = { store, bank: mocks.bank, scoreMock, lackOf };
    const made = await makeAssignment(room, instructor, {
      ...{ groupId, title: 'Domain 2', kind: 'mock', content: 'domain-2', questions: 9, mode: 'tutor' },
      ...{ opensAt: NOON, dueAt: DUE, attempts: 2, now: NOON },
    });
    if (made.status !== 'allowed') throw new Error(JSON.stringify(made));
    const { id } = made;

    /** As the route does it: an attempt, and the exam that it is. */
    async function begin(member: Member, at: number) {
      now = at;
      const outcome = await beginAttempt(room, member, { groupId, id, now });
      if (outcome.status !== 'allowed') return outcome.status;
      if (outcome.kind === 'set') throw new Error('It is no set.');
      if (outcome.kind === 'mock') return { learnerId: member.learnerId, mockId: outcome.mockId };
      const started = await startMock(mocks, { ...outcome.mock, now });
      if (started.status !== 'started') return started.status;
      return { learnerId: started.learnerId, mockId: started.id };
    }
    async function mustBegin(member: Member, at: number) {
      const sitting = await begin(member, at);
      if (typeof sitting === 'string') throw new Error(sitting);
      return sitting;
    }
    const report = (reader: Member, at: number) => {
      now = at;
      return readAssignment(room, reader, { groupId, id, now });
    };
    return { ...people, store, mocks, room, begin, mustBegin, report };
  }

  it('is none that the bank cannot fill', async () => {
    const { room, groupId, instructor } = await arrange();
    const made = await makeAssignment(room, instructor, {
      ...{ groupId, title: 'The whole exam', kind: 'mock', content: 'mla-c01', questions: 0, mode: 'end' },
      ...{ opensAt: NOON, dueAt: null, attempts: null, now: NOON },
    });
    expect(made).toMatchObject({ status: 'unfit', field: 'content', message: expect.stringMatching(/too few items/) });
  });

  it('no longer leads to the group of who has left it, and asking is no attempt', async () => {
    const { room, groupId, learner, mustBegin } = await arrange();
    const { mockId } = await mustBegin(learner, NOON);
    await room.store.db.membership.deleteMany({ where: { groupId, userId: learner.userId } });
    const log = securityLog();
    const lines: string[] = [];
    const { write } = log;
    log.write = (line) => void lines.push(line);
    expect(await assignmentOfMock(room.store, learner, mockId)).toBeNull();
    log.write = write;
    expect(lines).toEqual([]);
  });

  it('is sat, handed in and seen with its score, as often as it allows', async () => {
    const { mocks, room, groupId, learner, instructor, mustBegin, begin, report } = await arrange();
    const sitting = await mustBegin(learner, NOON);
    expect(await mustBegin(learner, NOON + MINUTE)).toEqual(sitting);
    const found = { id: expect.any(String), groupId, title: 'Domain 2' };
    expect(await assignmentOfMock(room.store, learner, sitting.mockId)).toEqual(found);
    expect(await assignmentOfMock(room.store, instructor, sitting.mockId)).toBeNull();
    expect(await assignmentOfMock(room.store, { kind: 'visitor' }, sitting.mockId)).toBeNull();
    const { questions } = await stateOf(mocks, sitting);
    for (const question of questions)
      await mustPut(mocks, sitting, question.position, { response: responsesTo(question).right });
    expect(await report(instructor, NOON + 2 * MINUTE)).toMatchObject({
      learners: [
        { name: 'Finn Fellow', progress: 'not begun', result: null },
        { name: 'Lee Learner', progress: 'started', result: { answered: 30, scaled: null, passed: null } },
      ],
    });
    await endMock(mocks, { ...sitting, now: NOON + 3 * MINUTE });
    const best = { answered: 30, scaled: 1_000, passed: true };
    expect(await report(instructor, NOON + 4 * MINUTE)).toMatchObject({
      learners: [{}, { progress: 'done', attempts: 1, doneAt: NOON + 3 * MINUTE, isLate: false, result: best }],
    });
    expect(await report(learner, NOON + 4 * MINUTE)).toMatchObject({
      ...{ assignment: { state: 'done' }, mayBegin: true, learners: null },
      own: [{ mockId: sitting.mockId, result: best }],
    });
    expect(await listOpenWork(room, learner, NOON + 4 * MINUTE)).toMatchObject({ work: [] });
    expect(await put(mocks, sitting, 1, { seq: 2, response: null, now: NOON + 5 * MINUTE })).toMatchObject({
      status: 'over',
    });

    const second = await mustBegin(learner, NOON + 10 * MINUTE);
    expect(second.mockId).not.toBe(sitting.mockId);
    await endMock(mocks, { ...second, now: NOON + 11 * MINUTE });
    expect(await begin(learner, NOON + 12 * MINUTE)).toBe('no attempts left');
    expect(await report(instructor, NOON + 12 * MINUTE)).toMatchObject({
      learners: [{}, { progress: 'done', attempts: 2, doneAt: NOON + 3 * MINUTE, result: best }],
    });
    expect(await listMembers(room, instructor, { groupId, now: NOON + 12 * MINUTE })).toMatchObject({
      members: expect.arrayContaining([
        expect.objectContaining({ name: 'Lee Learner', standing: { done: 1, assigned: 1, answered: 0, correct: 0 } }),
      ]),
    });
  });

  it('is ended by its clock, is late after its due time and can be done then', async () => {
    const { fellow, learner, instructor, mustBegin, report } = await arrange();
    const deadline = NOON + HOUR;
    await mustBegin(fellow, NOON);
    expect(await report(instructor, deadline)).toMatchObject({ learners: [{ progress: 'started' }, {}] });
    const told = await report(instructor, deadline + MINUTE);
    expect(told).toMatchObject({
      learners: [{ progress: 'done', doneAt: deadline, isLate: false, result: { passed: false } }, {}],
    });
    expect(await report(learner, DUE + 1)).toMatchObject({ assignment: { state: 'overdue' }, mayBegin: true });
    await mustBegin(learner, DUE + 1);
    expect(await report(instructor, DUE + 2 * HOUR)).toMatchObject({
      learners: [{ isLate: false }, { progress: 'done', doneAt: DUE + 1 + HOUR, isLate: true }],
    });
  });

  it('is one exam and one attempt, however often it is begun at once', async () => {
    const { store, learner, begin } = await arrange();
    const begun = await Promise.all(Array.from({ length: 4 }, () => begin(learner, NOON)));
    const sat = begun.flatMap((one) => (typeof one === 'string' ? [] : one.mockId));
    expect(new Set(sat).size).toBe(1);
    expect(begun.filter((one) => typeof one === 'string' && one !== 'refused')).toEqual([]);
    expect([await store.db.attempt.count(), await store.db.mock.count()]).toEqual([1, 1]);
  });
});
