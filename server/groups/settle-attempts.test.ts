import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../auth/actor';
import { NOON } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount, arrangeClass, arrangeMembership } from '../testing/arrange-accounts';
import { beginAttempt } from './begin-attempt';
import { finishAttempt } from './own-attempt';
import { readAssignment } from './read-assignment';
import { arrangeAnswers, arrangeAssignment, classroomOn, type Given, HOUR } from './testing/arrange';

type Step =
  | { do: 'answer'; item: number; correct: boolean; at: number; origin: 'live' | 'pack' }
  | { do: 'void' | 'rejudge'; of: number }
  | { do: 'hand in'; at: number }
  | { do: 'look' };

const at = fc.integer({ min: 1, max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ do: fc.constant('answer' as const), item: fc.integer({ min: 1, max: 4 }), correct: fc.boolean(), at },
      origin: fc.constantFrom('live' as const, 'live' as const, 'live' as const, 'pack' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('void' as const, 'rejudge' as const), of: fc.nat({ max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hand in' as const), at }) },
  { weight: 4, arbitrary: fc.constant({ do: 'look' as const }) },
);

describe.each(KINDS)('attempts on %s', (kind) => {
  async function arrange(questions = 2) {
    const store = await scratchStore(kind);
    const people = await arrangeClass(store);
    const { groupId } = people;
    const { id } = await arrangeAssignment(store, { groupId, questions, dueAt: NOON + HOUR });
    const room = classroomOn(store);
    const begin = async (member: Member, now = NOON) => {
      const outcome = await beginAttempt(room, member, { groupId, id, now });
      if (outcome.status !== 'allowed' || outcome.kind !== 'set') throw new Error(JSON.stringify(outcome));
      return outcome.attemptId;
    };
    const standing = async ({ userId }: Member, now = NOON + 2 * HOUR) => {
      const told = await readAssignment(room, people.instructor, { groupId, id, now });
      if (told.status !== 'allowed') throw new Error(told.status);
      return told.learners?.find((one) => one.userId === userId);
    };
    return { store, room, ...people, begin, standing };
  }

  it('follow a key that was corrected after they had ended', async () => {
    const { store, learner, begin, standing } = await arrange();
    await begin(learner);
    const issuedId = randomUUID();
    await arrangeAnswers(store, learner, [
      { itemId: 'pear-1', at: NOON + 1, correct: false, issuedId },
      { itemId: 'pear-2', at: NOON + 2 },
    ]);
    const before = await standing(learner);
    expect(before).toMatchObject({ progress: 'done', doneAt: NOON + 2, result: { answered: 2, correct: 1 } });
    await arrangeAnswers(store, learner, [{ itemId: 'pear-1', at: NOON + 1, event: 'rejudge', issuedId }]);
    expect(await standing(learner)).toEqual({ ...before, result: { ...before?.result, correct: 2 } });
  });

  it('count an answer that was given in time and came late, and none that was given after they were handed in', async () => {
    const { store, room, learner, fellow, begin, standing } = await arrange();
    await begin(learner);
    await begin(fellow);
    await arrangeAnswers(store, learner, [{ itemId: 'pear-1', at: NOON + 1 }]);
    expect(await standing(learner)).toMatchObject({ progress: 'started', isLate: false });
    await arrangeAnswers(store, learner, [{ itemId: 'pear-2', at: NOON + HOUR }]);
    expect(await standing(learner)).toMatchObject({ progress: 'done', isLate: false, doneAt: NOON + HOUR });

    const attemptId = await begin(fellow);
    await finishAttempt(room, fellow, { attemptId, now: NOON + 10 });
    await arrangeAnswers(store, fellow, [
      { itemId: 'pear-1', at: NOON + 9 },
      { itemId: 'pear-2', at: NOON + 11 },
    ]);
    expect(await standing(fellow)).toMatchObject({ doneAt: NOON + 10, result: { answered: 1, correct: 1 } });
    expect(await finishAttempt(room, fellow, { attemptId, now: NOON + 20 })).toMatchObject({ result: { answered: 1 } });
  });

  it('go on where an answer is taken back, unless they were handed in or the next has begun', async () => {
    const { store, room, learner, fellow, begin, standing } = await arrange(1);
    const takeBack = async (member: Member, when: number) => {
      const given: Given = { itemId: 'pear-1', at: when, issuedId: randomUUID() };
      await arrangeAnswers(store, member, [given]);
      expect(await standing(member)).toMatchObject({ progress: 'done' });
      return () => arrangeAnswers(store, member, [{ ...given, event: 'void' }]);
    };
    const attemptId = await begin(learner);
    await (await takeBack(learner, NOON + 1))();
    expect(await standing(learner)).toMatchObject({ progress: 'started', result: { answered: 0 } });
    await arrangeAnswers(store, learner, [{ itemId: 'pear-1', at: NOON + 3, correct: false }]);
    expect(await finishAttempt(room, learner, { attemptId, now: NOON + 4 })).toMatchObject({ result: { answered: 1 } });
    expect(await standing(learner)).toMatchObject({ doneAt: NOON + 3, result: { answered: 1, correct: 0 } });

    const first = await begin(fellow);
    const back = await takeBack(fellow, NOON + 1);
    expect(await begin(fellow, NOON + 2)).not.toBe(first);
    await back();
    expect(await standing(fellow)).toMatchObject({ progress: 'done', attempts: 2, doneAt: NOON + 1 });
  });

  it('come to the same whoever looked at them when', async () => {
    const { store, room, groupId, begin, standing } = await arrange(3);

    async function run(steps: readonly Step[], looks: boolean) {
      const member = await arrangeAccount(store);
      await arrangeMembership(store, { groupId, member, role: 'learner' });
      const attemptId = await begin(member);
      const given: Required<Given>[] = [];
      for (const one of steps)
        if (one.do === 'answer') {
          const { item, correct, origin } = one;
          const answer = {
            itemId: item === 4 ? 'apple-1' : `pear-${item}`,
            ...{ correct, origin, at: NOON + one.at, event: 'answer' as const, issuedId: randomUUID() },
          };
          given.push(answer);
          await arrangeAnswers(store, member, [answer]);
        } else if (one.do === 'look') {
          if (looks) await standing(member);
        } else if (one.do === 'hand in') await finishAttempt(room, member, { attemptId, now: NOON + one.at });
        else {
          const answer = given[one.of];
          const where = { learnerId: member.learnerId, issuedId: answer?.issuedId ?? '', event: one.do };
          if (answer === undefined || (await store.db.review.count({ where })) > 0) continue;
          await arrangeAnswers(store, member, [{ ...answer, event: one.do, correct: !answer.correct }]);
        }
      const { userId: _user, name: _name, ...told } = (await standing(member)) ?? {};
      return told;
    }

    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        expect(await run(steps, true)).toEqual(await run(steps, false));
      }),
      { numRuns: 25 },
    );
  });
});
