import { describe, expect, it } from 'vitest';
import { readAttempts } from '../store/attempts';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass } from '../testing/arrange-accounts';
import { beginAttempt } from './begin-attempt';
import { finishAttempt, readAttempt } from './own-attempt';
import { readAssignment } from './read-assignment';
import { listAssignments, listOpenWork } from './read-assignments';
import { arrangeAnswers, arrangeAssignment, classroomOn, HOUR } from './testing/arrange';
import { type AssignmentWish, makeAssignment, withdrawAssignment } from './write-assignment';

const wish = (over: Partial<AssignmentWish> & { groupId: string }): AssignmentWish => ({
  ...{ title: 'Pears', kind: 'set', content: 'topics=pear&show=mistakes&minutes=3', questions: 10, mode: 'tutor' },
  ...{ opensAt: NOON, dueAt: NOON + HOUR, attempts: 1, now: NOON, ...over },
});

async function begun(...args: Parameters<typeof beginAttempt>): Promise<string> {
  const outcome = await beginAttempt(...args);
  if (outcome.status !== 'allowed' || outcome.kind !== 'set') throw new Error(JSON.stringify(outcome));
  return outcome.attemptId;
}

describe.each(KINDS)('assignments on %s', (kind) => {
  it('are given by those who teach, and ask no more than there is', async () => {
    const store = await scratchStore(kind);
    const { groupId, otherOwner, instructor, learner } = await arrangeClass(store);
    const room = classroomOn(store);
    for (const actor of [learner, otherOwner])
      expect(await makeAssignment(room, actor, wish({ groupId }))).toEqual({ status: 'hidden' });
    expect(await makeAssignment(room, { kind: 'visitor' }, wish({ groupId }))).toEqual({ status: 'stranger' });
    for (const bad of [
      { content: 'topics=plum' },
      { content: 'nonsense=1' },
      { content: 'topics=pear&forms=ordering' },
      { content: 'none', kind: 'mock' as const },
    ])
      expect(await makeAssignment(room, instructor, wish({ groupId, ...bad }))).toMatchObject({
        ...{ status: 'unfit', field: 'content' },
      });
    const mock = wish({ groupId, content: 'domain-2', kind: 'mock' });
    expect(await makeAssignment({ ...room, lackOf: async () => 'No items.' }, instructor, mock)).toEqual({
      ...{ status: 'unfit', field: 'content', message: 'No items.' },
    });
    expect(await makeAssignment(room, instructor, wish({ groupId, dueAt: NOON }))).toMatchObject({ field: 'dueAt' });
    expect(await makeAssignment(room, instructor, wish({ groupId }))).toMatchObject({ status: 'allowed' });
    expect(await listAssignments(room, learner, { groupId, now: NOON })).toMatchObject({
      assignments: [{ title: 'Pears', what: expect.stringMatching(/^3 questions: /), state: 'due soon', result: null }],
    });
  });

  it('stand for a learner and, counted, for who teaches', async () => {
    const store = await scratchStore(kind);
    const { groupId, instructor, learner, fellow } = await arrangeClass(store);
    const room = classroomOn(store);
    const { id } = await arrangeAssignment(store, { groupId, dueAt: NOON });
    await arrangeAssignment(store, { groupId, title: 'Later', opensAt: NOON + HOUR, createdAt: NOON - 2 * HOUR });
    await begun(room, fellow, { groupId, id, now: NOON });
    const attemptId = await begun(room, learner, { groupId, id, now: NOON - HOUR });
    await arrangeAnswers(store, learner, [
      { itemId: 'pear-1', at: NOON - 1 },
      { itemId: 'pear-2', at: NOON + 1, correct: false },
    ]);
    const now = NOON + 5;
    expect(await listAssignments(room, instructor, { groupId, now })).toMatchObject({
      assignments: [
        { title: 'Pears', state: 'overdue', counts: { learners: 2, done: 1, started: 1, late: 1 } },
        { title: 'Later', state: 'coming', counts: { learners: 2, done: 0, started: 0, late: 0 } },
      ],
    });
    expect(await readAssignment(room, instructor, { groupId, id, now })).toMatchObject({
      learners: [
        { name: 'Finn Fellow', progress: 'started', result: { answered: 0 } },
        { name: 'Lee Learner', progress: 'done', isLate: true, result: { answered: 2, correct: 1, questions: 2 } },
      ],
    });
    expect(await readAssignment(room, learner, { groupId, id, now })).toMatchObject({
      ...{ learners: null, mayBegin: true, open: null, assignment: { state: 'done' } },
      own: [{ id: attemptId, endedAt: NOON + 1, result: { answered: 2, correct: 1 } }],
    });
    expect(await listOpenWork(room, learner, now)).toMatchObject({ work: [] });
    expect(await listOpenWork(room, fellow, now)).toMatchObject({
      work: [{ group: 'Evening class', title: 'Pears', isBegun: true, state: 'overdue' }],
    });
    expect(await listOpenWork(room, instructor, now)).toMatchObject({ work: [] });
  });

  it('count what was answered of the set since it was begun, each item once, as it stands', async () => {
    const store = await scratchStore(kind);
    const { groupId, learner } = await arrangeClass(store);
    const room = classroomOn(store);
    const { id } = await arrangeAssignment(store, { groupId, questions: 3 });
    await arrangeAnswers(store, learner, [{ itemId: 'pear-1', at: NOON - 1 }]);
    const attemptId = await begun(room, learner, { groupId, id, now: NOON });
    const taken = await arrangeAnswers(store, learner, [
      { itemId: 'apple-1', at: NOON + 1 },
      { itemId: 'pear-1', at: NOON + 2, correct: false },
      { itemId: 'pear-1', at: NOON + 3 },
      { itemId: 'pear-3', at: NOON + 4, origin: 'pack' },
      { itemId: 'pear-2', at: NOON + 5 },
    ]);
    const which = { attemptId, now: NOON + 9 };
    const report = () => readAssignment(room, learner, { groupId, id, now: NOON + 9 });
    expect(await report()).toMatchObject({ open: { id: attemptId, result: { answered: 2, correct: 1 } } });
    await arrangeAnswers(store, learner, [{ itemId: 'pear-2', at: NOON + 5, event: 'void', issuedId: taken }]);
    expect(await report()).toMatchObject({ open: { result: { answered: 1, correct: 0 } } });
    expect(await finishAttempt(room, learner, which)).toMatchObject({ result: { answered: 1, correct: 0 } });
    await arrangeAnswers(store, learner, [{ itemId: 'pear-2', at: NOON + 10 }]);
    expect(await finishAttempt(room, learner, which)).toMatchObject({ result: { answered: 1, correct: 0 } });
    expect(await report()).toMatchObject({ own: [{ endedAt: NOON + 9, result: { answered: 1, correct: 0 } }] });
  });

  it('have one attempt under way, however often it is begun at once, and no more than they allow', async () => {
    const store = await scratchStore(kind);
    const { groupId, learner } = await arrangeClass(store);
    const room = classroomOn(store);
    const { id } = await arrangeAssignment(store, { groupId, attempts: 2 });
    const which = { groupId, id, now: NOON };
    const ids = await Promise.all(Array.from({ length: 20 }, () => begun(room, learner, which)));
    expect(new Set(ids).size).toBe(1);
    for (const attemptId of ids.slice(0, 1)) await finishAttempt(room, learner, { attemptId, now: NOON });
    await finishAttempt(room, learner, { attemptId: await begun(room, learner, which), now: NOON });
    expect(await beginAttempt(room, learner, which)).toEqual({ status: 'no attempts left' });
    expect((await readAttempts(store, { assignmentIds: [id] })).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are nobody else’s, and go with a withdrawal, a leave, and before they open', async () => {
    const store = await scratchStore(kind);
    const { groupId, otherGroupId, instructor, otherOwner, learner, fellow } = await arrangeClass(store);
    const room = classroomOn(store);
    const { id } = await arrangeAssignment(store, { groupId, mode: 'end' });
    const later = await arrangeAssignment(store, { groupId, opensAt: NOON + HOUR });
    expect(await beginAttempt(room, learner, { groupId, id: later.id, now: NOON })).toEqual({ status: 'not open yet' });
    const attemptId = await begun(room, learner, { groupId, id, now: NOON });
    const which = { attemptId, now: NOON };
    expect(await readAttempt(room, learner, which)).toMatchObject({
      attempt: {
        since: new Date(NOON).toISOString(),
        isOver: false,
        set: { topics: ['pear'], count: 2, verdict: 'end' },
      },
    });
    expect(await readAttempt(room, fellow, which)).toEqual({ status: 'hidden' });
    expect(await finishAttempt(room, fellow, which)).toEqual({ status: 'hidden' });
    expect(await readAssignment(room, otherOwner, { groupId: otherGroupId, id, now: NOON })).toEqual({
      status: 'hidden',
    });
    expect(await withdrawAssignment(store, learner, { groupId, id, now: NOON })).toEqual({ status: 'hidden' });
    expect(await withdrawAssignment(store, otherOwner, { groupId: otherGroupId, id, now: NOON })).toEqual({
      status: 'hidden',
    });
    expect(await withdrawAssignment(store, instructor, { groupId, id, now: NOON })).toEqual({ status: 'allowed' });
    expect(await readAttempt(room, learner, which)).toEqual({ status: 'hidden' });
    expect(await readAssignment(room, learner, { groupId, id, now: NOON })).toEqual({ status: 'hidden' });
    expect(await readAssignment(room, instructor, { groupId, id, now: NOON })).toMatchObject({
      assignment: { isWithdrawn: true },
    });
  });

  it('that are mock exams are begun by the part that makes exams, and scored by it', async () => {
    const store = await scratchStore(kind);
    const { groupId, instructor, learner } = await arrangeClass(store);
    const room = classroomOn(store);
    const made = { kind: 'mock', content: 'domain-2', questions: 0, mode: 'end', attempts: 1 } as const;
    const { id } = await arrangeAssignment(store, { groupId, ...made });
    const outcome = await beginAttempt(room, learner, { groupId, id, now: NOON });
    if (outcome.status !== 'allowed' || outcome.kind !== 'begin mock') throw new Error(outcome.status);
    expect(outcome.mock).toMatchObject({ blueprint: 'domain-2', attempt: { assignmentId: id, number: 1 } });
    const { learnerId, attempt } = outcome.mock;
    const times = { startedAt: BigInt(NOON), deadlineAt: BigInt(NOON + HOUR) };
    await store.db.mock.create({
      data: { id: 'm', learnerId, blueprint: 'domain-2', seed: '1', extraMinutes: 0, ...times, assignmentId: id },
    });
    await store.db.attempt.create({ data: { ...attempt, learnerId, mockId: 'm', startedAt: BigInt(NOON) } });
    expect(await beginAttempt(room, learner, { groupId, id, now: NOON })).toMatchObject({ kind: 'mock', mockId: 'm' });
    expect(await readAssignment(room, instructor, { groupId, id, now: NOON + 1 })).toMatchObject({
      learners: [{ progress: 'not begun' }, { progress: 'started', result: { scaled: null } }],
    });
    const now = NOON + 2 * HOUR;
    expect(await beginAttempt(room, learner, { groupId, id, now })).toEqual({ status: 'no attempts left' });
    expect(await readAssignment(room, instructor, { groupId, id, now })).toMatchObject({
      learners: [{ progress: 'not begun' }, { progress: 'done', doneAt: NOON + HOUR, result: { scaled: 800 } }],
    });
  });
});
