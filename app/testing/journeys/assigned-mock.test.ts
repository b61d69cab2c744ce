import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockAnswerRequest, MockState } from '@/domain/exam/exchange';
import type { Member } from '@/server/auth/actor';
import { readAssignment } from '@/server/groups/read-assignment';
import { MINUTE, responsesTo } from '@/server/mock/testing/arrange';
import type { Store } from '@/server/store/open-store';
import { KINDS } from '@/server/store/testing/scratch-database';
import { arrangeClass } from '@/server/testing/arrange-accounts';
import { classroomFor } from '../../api/groups/classroom';
import { sessionCookie } from '../matrix/people';
import { serveAnew } from '../serve-anew';
import { type Caller, caller } from './caller';

// Nothing that reads the bank may be imported here: it would wait for itself.
vi.mock('@/server/bank', async (original) => {
  const { examItem } = await import('@/domain/exam/testing/items');
  const all = (['single', 'multiple', 'ordering', 'matching'] as const).flatMap((kind) =>
    Array.from({ length: 60 }, (_, at) => examItem(kind, `${kind}-${at}`, ['2.1', '2.2', '2.3'])),
  );
  const topics = [{ id: 'any', title: 'Anything', file: 'any.md', exams: {}, guides: [], items: [] }];
  const bank = { items: new Map(all.map((item) => [item.id, item])), topics, problems: [] };
  return { ...(await original<object>()), readBank: () => bank };
});

const BEGIN = 'POST /api/groups/[group]/assignments/[assignment]/attempts';
const NOON = Date.UTC(2026, 10, 23, 12);
const DUE = NOON + 90 * MINUTE;

const mockIn = ({ body }: { body: unknown }) => /^\/mock\/(.+)$/.exec((body as { href: string }).href)?.[1] ?? '';

/** Sends a response to each question, right ones unless told otherwise. */
async function sit(learner: Caller, mockId: string, way: 'right' | 'wrong' = 'right'): Promise<void> {
  const { body } = await learner('GET /api/mock/[id]', { params: { id: mockId } });
  for (const question of (body as MockState).questions)
    expect((await put(learner, mockId, question.position, { response: responsesTo(question)[way] })).status).toBe(200);
}

function put(learner: Caller, mockId: string, position: number, over: Partial<MockAnswerRequest> = {}) {
  const change = { seq: 1, response: null, flagged: false, struck: [], spentMs: 20_000, ...over };
  const params = { id: mockId, position: String(position) };
  return learner('PUT /api/mock/[id]/questions/[position]', { params, body: change });
}

const end = (learner: Caller, mockId: string) =>
  learner('POST /api/mock/[id]/end', { params: { id: mockId }, body: {} });

describe.each(KINDS)('a mock exam that is assigned, by its routes on %s', (kind) => {
  let store: Store;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    store = await serveAnew(kind);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
  });

  async function arrange(over: object = {}) {
    const { groupId: group, otherGroupId, ...people } = await arrangeClass(store);
    const as = async ({ userId }: Member) => caller({ cookie: await sessionCookie(store, userId) });
    const [instructor, learner] = [await as(people.instructor), await as(people.learner)];
    const [fellow, stranger] = [await as(people.fellow), await as(people.otherLearner)];
    const wish = { title: 'Domain 2', kind: 'mock', content: 'domain-2', questions: 0, mode: 'end', attempts: 2 };
    const times = { opensAt: NOON, dueAt: DUE };
    const made = await instructor('POST /api/groups/[group]/assignments', {
      ...{ params: { group }, body: { ...wish, ...times, ...over } },
    });
    expect(made.status).toBe(201);
    const assignment = String((made.body as { id: string }).id);
    const params = { group, assignment };
    const begin = (who: Caller) => who(BEGIN, { params, body: {} });
    const told = async (member: Member) => {
      const read = { groupId: group, id: assignment, now: Date.now() };
      return readAssignment(await classroomFor(member), member, read);
    };
    return { ...{ people, instructor, learner, fellow, stranger, group, otherGroupId, params }, begin, told };
  }

  it('is made, begun once, answered, handed in and seen with its score, as often as it allows, and is nobody else’s', async () => {
    const { people, learner, fellow, stranger, otherGroupId, params, begin, told } = await arrange();
    const first = await begin(learner);
    expect(first.status).toBe(201);
    const mockId = mockIn(first);
    expect(mockIn(await begin(learner))).toBe(mockId);

    // To whom it is not theirs it looks the same as what was never there.
    const nowhere = { ...params, assignment: '00000000-0000-4000-8000-000000000000' };
    const missing = await stranger(BEGIN, { params: nowhere, body: {} });
    expect(missing.status).toBe(404);
    expect(await begin(stranger)).toEqual(missing);
    expect(await stranger(BEGIN, { params: { ...params, group: otherGroupId }, body: {} })).toEqual(missing);
    const noMock = await fellow('GET /api/mock/[id]', { params: { id: nowhere.assignment } });
    expect(noMock.status).toBe(404);
    for (const other of [fellow, stranger]) {
      expect(await other('GET /api/mock/[id]', { params: { id: mockId } })).toEqual(noMock);
      expect((await put(other, mockId, 1)).status).toBe(404);
      expect((await end(other, mockId)).status).toBe(404);
    }
    expect(await told(people.otherLearner)).toEqual({ status: 'hidden' });

    await sit(learner, mockId);
    vi.setSystemTime(NOON + 3 * MINUTE);
    for (const _ of ['handed in', 'sent again']) expect((await end(learner, mockId)).status).toBe(200);
    expect((await put(learner, mockId, 1, { seq: 2 })).status).toBe(409);
    const best = { answered: 30, scaled: 1_000, passed: true };
    expect(await told(people.instructor)).toMatchObject({
      learners: [{ progress: 'not begun' }, { name: 'Lee Learner', progress: 'done', isLate: false, result: best }],
    });
    expect(await told(people.learner)).toMatchObject({ assignment: { state: 'done' }, learners: null });
    expect(await told(people.fellow)).toMatchObject({ assignment: { state: 'due soon' }, own: [], learners: null });

    const second = mockIn(await begin(learner));
    expect(second).not.toBe(mockId);
    await sit(learner, second, 'wrong');
    await end(learner, second);
    expect(await begin(learner)).toMatchObject({ status: 409, body: { message: expect.stringMatching(/used up/) } });
    expect(await told(people.instructor)).toMatchObject({ learners: [{}, { attempts: 2, result: best }] });
  });

  it('cannot be begun before it opens; it is late after its due time, and ends by its clock', async () => {
    const { people, learner, fellow, begin, told } = await arrange({ opensAt: NOON + 10 * MINUTE });
    expect(await begin(learner)).toMatchObject({ status: 409, body: { message: expect.stringMatching(/not opened/) } });
    vi.setSystemTime(DUE - MINUTE);
    const inTime = mockIn(await begin(fellow));
    vi.setSystemTime(DUE + MINUTE);
    expect(await told(people.learner)).toMatchObject({ assignment: { state: 'overdue' }, mayBegin: true });
    const late = mockIn(await begin(learner));
    await sit(learner, late);
    vi.setSystemTime(DUE + 59 * MINUTE);
    expect((await put(fellow, inTime, 1)).status).toBe(200);
    vi.setSystemTime(DUE + 3 * 60 * MINUTE);
    expect((await put(fellow, inTime, 1, { seq: 2 })).status).toBe(409);
    expect((await end(learner, late)).status).toBe(200);
    expect(await told(people.instructor)).toMatchObject({
      learners: [
        { name: 'Finn Fellow', progress: 'done', isLate: true },
        { name: 'Lee Learner', progress: 'done', isLate: true, result: { scaled: 1_000 } },
      ],
    });
  });

  it('that is withdrawn can be sat to its end by who is sitting it, and begun by nobody', async () => {
    const { people, instructor, learner, fellow, stranger, params, begin, told } = await arrange();
    const mockId = mockIn(await begin(learner));
    expect((await stranger('DELETE /api/groups/[group]/assignments/[assignment]', { params, body: {} })).status).toBe(
      404,
    );
    expect((await learner('DELETE /api/groups/[group]/assignments/[assignment]', { params, body: {} })).status).toBe(
      404,
    );
    expect((await instructor('DELETE /api/groups/[group]/assignments/[assignment]', { params, body: {} })).status).toBe(
      200,
    );
    expect((await begin(fellow)).status).toBe(404);
    expect((await begin(learner)).status).toBe(404);
    await sit(learner, mockId);
    expect((await end(learner, mockId)).status).toBe(200);
    expect((await learner('GET /api/mock/[id]', { params: { id: mockId } })).body).toMatchObject({
      endedAt: expect.anything(),
    });
    expect(await told(people.instructor)).toMatchObject({ assignment: { isWithdrawn: true } });
  });
});
