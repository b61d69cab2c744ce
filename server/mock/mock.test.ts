import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeStore } from '../practice/testing/arrange';
import { createLearner, findLearner } from '../store/learners';
import { readMemories } from '../store/memories';
import { putMissReason } from '../store/miss-reasons';
import { readMockLog, readMockQuestions } from '../store/mocks';
import { readReviews } from '../store/reviews';
import { endMock } from './end-mock';
import { reportMock } from './read-report';
import { startOf } from './read-start';
import { readState } from './read-state';
import { startMock } from './start-mock';
import { begin, domainBank, MINUTE, mocksOn, mustPut, NOW, put, responsesTo, stateOf } from './testing/arrange';

const store = await arrangeStore();

async function sit() {
  const mocks = mocksOn(store);
  const sitting = await begin(mocks);
  return { mocks, sitting, state: await stateOf(mocks, sitting) };
}

async function mustReport(mocks: ReturnType<typeof mocksOn>, sitting: Awaited<ReturnType<typeof begin>>, now: number) {
  const outcome = await reportMock(mocks, { ...sitting, now });
  if (outcome.status !== 'told') throw new Error(outcome.status);
  return outcome.report;
}

describe('a mock exam begins', () => {
  it('with its questions in its form, and a deadline by the server’s clock', async () => {
    const { state } = await sit();
    expect(state).toMatchObject({
      blueprint: 'domain-2',
      title: 'Domain 2 mock exam',
      startedAt: '2026-11-21T12:00:00.000Z',
      deadlineAt: '2026-11-21T13:00:00.000Z',
      now: '2026-11-21T12:01:00.000Z',
      endedAt: null,
    });
    expect(state.questions.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect(new Set(state.questions.map(({ question }) => question.stem)).size).toBe(30);
  });

  it('with more minutes where they were asked for', async () => {
    const mocks = mocksOn(store);
    const sitting = await begin(mocks, { extraMinutes: 30 });
    expect((await stateOf(mocks, sitting)).deadlineAt).toBe('2026-11-21T13:30:00.000Z');
  });

  it('one at a time for a learner, also when two tabs begin at once', async () => {
    const mocks = mocksOn(store);
    const { learnerId, mockId } = await begin(mocks);
    const input = { learnerId, blueprint: 'domain-2', extraMinutes: 0, now: NOW + MINUTE };
    const again = await startMock(mocks, input);
    expect(again).toMatchObject({ status: 'refused', open: mockId, message: expect.stringMatching(/under way.+\.$/) });
    await endMock(mocks, { learnerId, mockId, now: NOW + MINUTE });
    const both = await Promise.all([startMock(mocks, input), startMock(mocks, input)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['refused', 'started']);
  });

  it.each([
    ['mla-c01', /too few items .* for task 1\.1 \(6 needed, 0 there\)/],
    ['mla-c02', /too few items .* task 4\.3/],
  ])('not where the bank cannot fill it, and says what lacks: %s', async (blueprint, message) => {
    const outcome = await startMock(mocksOn(store), { learnerId: null, blueprint, extraMinutes: 0, now: NOW });
    expect(outcome).toMatchObject({ status: 'refused', message: expect.stringMatching(message) });
  });

  it('with variants that were not met before, and items that were in no exam before', async () => {
    const mocks = mocksOn(store, domainBank(40));
    const first = await begin(mocks);
    await endMock(mocks, { ...first, now: NOW + MINUTE });
    const second = await begin(mocks, { learnerId: first.learnerId, now: NOW + 2 * MINUTE });
    const items = async ({ learnerId, mockId }: typeof first) =>
      (await readMockQuestions(store, learnerId, mockId)).map(({ itemId }) => itemId);
    const before = await items(first);
    expect((await items(second)).filter((id) => before.includes(id))).toEqual([]);
  });
});

describe('an answer', () => {
  it('is kept as it is given, and comes back on any device', async () => {
    const { mocks, sitting, state } = await sit();
    const [first] = state.questions;
    if (first === undefined) throw new Error('There is no question.');
    const { wrong, right } = responsesTo(first);
    const struck = first.question.options.slice(0, 1).map(({ id }) => id);
    expect(await mustPut(mocks, sitting, 1, { response: wrong })).toMatchObject({ status: 'stored', seq: 1 });
    const change = { seq: 2, response: right, flagged: true, struck, spentMs: 31_000 };
    expect(await mustPut(mocks, sitting, 1, change)).toMatchObject({ status: 'stored', seq: 2 });
    const [again] = (await stateOf(mocks, sitting)).questions;
    expect(again).toEqual({ ...first, ...change });
    const log = await readMockLog(store, sitting.learnerId, sitting.mockId);
    expect(log.map(({ seq, response }) => [seq, response])).toEqual([
      [1, wrong],
      [2, right],
    ]);
  });

  it('is one answer when its reply was lost and it is sent again', async () => {
    const { mocks, sitting, state } = await sit();
    const { right } = responsesTo(state.questions[1] ?? never());
    const change = { seq: 3, response: right };
    expect(await mustPut(mocks, sitting, 2, change)).toMatchObject({ status: 'stored' });
    expect(await mustPut(mocks, sitting, 2, change)).toMatchObject({ status: 'repeated', seq: 3 });
    expect(await readMockLog(store, sitting.learnerId, sitting.mockId)).toHaveLength(1);
  });

  it('of a second tab that has not seen the first one’s is ignored, and told what stands', async () => {
    const { mocks, sitting, state } = await sit();
    const { right, wrong } = responsesTo(state.questions[2] ?? never());
    const both = await Promise.all([
      mustPut(mocks, sitting, 3, { seq: 1, response: right }),
      mustPut(mocks, sitting, 3, { seq: 1, response: wrong }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['ignored', 'stored']);
    const [stood] = both.filter(({ status }) => status === 'stored');
    for (const reply of both) expect(reply.stands).toEqual(stood?.stands);
    expect(await mustPut(mocks, sitting, 3, { seq: 2, response: wrong })).toMatchObject({ status: 'stored' });
    expect(await mustPut(mocks, sitting, 3, { seq: 1, response: right })).toMatchObject({ status: 'ignored', seq: 2 });
    const log = await readMockLog(store, sitting.learnerId, sitting.mockId);
    expect(log.at(-1)).toMatchObject({ response: wrong });
  });

  it('that says nothing is none, and a flag alone is no answer in the log', async () => {
    const { mocks, sitting } = await sit();
    await mustPut(mocks, sitting, 1, { seq: 1, response: { choices: [] }, flagged: true });
    expect((await stateOf(mocks, sitting)).questions[0]).toMatchObject({ response: null, flagged: true });
    expect(await readMockLog(store, sitting.learnerId, sitting.mockId)).toEqual([]);
  });

  it('is refused where it is none to the question, or there is no such question, exam or learner', async () => {
    const { mocks, sitting } = await sit();
    expect(await put(mocks, sitting, 1, { response: { choices: ['nothing'] } })).toMatchObject({ status: 'malformed' });
    expect(await put(mocks, sitting, 1, { struck: ['nothing'] })).toMatchObject({ status: 'malformed' });
    expect(await put(mocks, sitting, 31)).toEqual({ status: 'unknown question' });
    const other = await begin(mocks);
    expect(await put(mocks, { ...sitting, learnerId: other.learnerId }, 1)).toEqual({ status: 'unknown mock' });
    const foreign = { learnerId: other.learnerId, mockId: sitting.mockId, now: NOW };
    expect(await readState(mocks, foreign)).toEqual({ status: 'unknown mock' });
    expect(await endMock(mocks, foreign)).toEqual({ status: 'unknown mock' });
    expect(await reportMock(mocks, foreign)).toEqual({ status: 'unknown mock' });
  });

  it('spends no more time than there was', async () => {
    const { mocks, sitting } = await sit();
    await mustPut(mocks, sitting, 1, { spentMs: 2_000_000_000 });
    expect((await stateOf(mocks, sitting)).questions[0]?.spentMs).toBe(MINUTE);
  });
});

describe('the end', () => {
  const DEADLINE = NOW + 60 * MINUTE;

  it('comes by the server’s clock, five seconds after the deadline for what is on its way', async () => {
    const { mocks, sitting, state } = await sit();
    const { right } = responsesTo(state.questions[0] ?? never());
    const late = { response: right, now: DEADLINE + 5_000 };
    expect(await mustPut(mocks, sitting, 1, late)).toMatchObject({ status: 'stored' });
    const endedAt = '2026-11-21T13:00:00.000Z';
    expect(await put(mocks, sitting, 1, { seq: 2, now: DEADLINE + 5_001 })).toEqual({ status: 'over', endedAt });
    expect(await stateOf(mocks, sitting, DEADLINE + 6_000)).toMatchObject({ endedAt });
    expect(await mustReport(mocks, sitting, DEADLINE + 7_000)).toMatchObject({ endedBy: 'clock', tookMs: 3_600_000 });
  });

  it.each(['the state', 'the list', 'the report', 'another beginning'])(
    'comes when somebody asks for %s',
    async (what) => {
      const { mocks, sitting } = await sit();
      const { learnerId, mockId } = sitting;
      const now = DEADLINE + 86_400_000;
      if (what === 'the state') expect((await stateOf(mocks, sitting, now)).endedAt).not.toBeNull();
      if (what === 'the list') expect((await startOf(mocks, { learnerId, now })).past).toHaveLength(1);
      if (what === 'the report') expect((await mustReport(mocks, sitting, now)).totals.unanswered).toBe(30);
      if (what === 'another beginning') expect((await begin(mocks, { learnerId, now })).mockId).not.toBe(mockId);
    },
  );

  it('by the learner is told again as it was, and no report comes before it', async () => {
    const { mocks, sitting } = await sit();
    expect(await reportMock(mocks, { ...sitting, now: NOW + MINUTE })).toEqual({ status: 'under way' });
    const ended = await endMock(mocks, { ...sitting, now: NOW + 10 * MINUTE });
    expect(ended).toEqual({ status: 'ended', endedAt: '2026-11-21T12:10:00.000Z' });
    expect(await endMock(mocks, { ...sitting, now: NOW + 20 * MINUTE })).toEqual(ended);
    expect(await put(mocks, sitting, 1, { now: NOW + 11 * MINUTE })).toMatchObject({ status: 'over' });
  });
});

describe('what follows from it', () => {
  /** Every fourth wrong, every fifth not answered, the others right. */
  async function answered() {
    const { mocks, sitting, state } = await sit();
    const plan = (position: number) => (position % 4 === 0 ? 'wrong' : position % 5 === 0 ? 'nothing' : 'right');
    for (const one of state.questions) {
      const { right, wrong } = responsesTo(one);
      const told = plan(one.position);
      if (told !== 'nothing')
        await mustPut(mocks, sitting, one.position, { response: told === 'right' ? right : wrong });
    }
    return { mocks, sitting, state };
  }

  it('is a report that counts right, wrong and unanswered, and shows keys and reasons', async () => {
    const { mocks, sitting } = await answered();
    await endMock(mocks, { ...sitting, now: NOW + 30 * MINUTE });
    const report = await mustReport(mocks, sitting, NOW + 31 * MINUTE);
    expect(report.totals).toMatchObject({ wrong: 7, unanswered: 5, right: 18, pilots: 0 });
    expect(report.score).toMatchObject({ right: 18, of: 30, passed: false, passMark: 720 });
    expect(report.score.low).toBeLessThan(report.score.scaled);
    expect(report.domains.map(({ domain, of, tasks }) => [domain, of, tasks.length])).toEqual([[2, 30, 3]]);
    expect(report.seen).toMatchObject({ items: 0, variants: 0, inEarlierMocks: 0 });
    for (const { question, verdict, key, reasons, position, review } of report.questions) {
      expect(verdict).toBe(position % 4 === 0 ? 'wrong' : position % 5 === 0 ? 'unanswered' : 'right');
      expect(Object.keys(key).length).toBeGreaterThan(0);
      if (question.kind !== 'matching') expect(Object.keys(reasons)).toHaveLength(question.options.length);
      const miss = { id: `mock-${sitting.mockId}-${position}`, reason: null, isReported: false };
      expect(review).toEqual(verdict === 'wrong' ? miss : null);
    }
    const list = await startOf(mocks, { learnerId: sitting.learnerId, now: NOW + 32 * MINUTE });
    const { scaled, low, high, passed } = report.score;
    expect(list).toMatchObject({ open: null, past: [{ id: sitting.mockId, scaled, low, high, passed }] });
  });

  it('tells of each miss what the learner has said of it, and nobody else', async () => {
    const { mocks, sitting } = await answered();
    const { learnerId } = sitting;
    await endMock(mocks, { ...sitting, now: NOW + 30 * MINUTE });
    const [first, second] = (await mustReport(mocks, sitting, NOW + 31 * MINUTE)).questions.flatMap(
      ({ review }) => review ?? [],
    );
    if (first === undefined || second === undefined) throw new Error('Nothing was missed.');
    const given = { itemId: 'any', reason: 'rule', givenAt: NOW } as const;
    await putMissReason(store, learnerId, { ...given, reviewId: first.id });
    const other = await createLearner(store, { id: randomUUID(), now: NOW, timeZone: 'UTC' });
    await putMissReason(store, other.id, { ...given, reviewId: second.id });
    const { questions } = await mustReport(mocks, sitting, NOW + 32 * MINUTE);
    const told = questions.flatMap(({ review }) => review ?? []);
    expect(told.map(({ reason }) => reason)).toEqual(['rule', ...Array.from({ length: 6 }, () => null)]);
  });

  it('bears the date of the learner’s own calendar', async () => {
    const mocks = mocksOn(store);
    const late = Date.parse('2026-11-21T23:30:00Z');
    const outcome = await startMock(mocks, {
      ...{ learnerId: null, blueprint: 'domain-2', extraMinutes: 0, timeZone: 'Asia/Tokyo', now: late },
    });
    if (outcome.status !== 'started') throw new Error(outcome.status);
    const sitting = { learnerId: outcome.learnerId, mockId: outcome.id };
    await endMock(mocks, { ...sitting, now: late + MINUTE });
    expect((await mustReport(mocks, sitting, late + 2 * MINUTE)).startedOn).toBe('2026-11-22');
    const list = await startOf(mocks, { learnerId: sitting.learnerId, now: late + 3 * MINUTE });
    expect(list.past).toMatchObject([{ endedOn: '2026-11-22', endedAt: '2026-11-21T23:31:00.000Z' }]);
  });

  it('is one review for each wrong answer, at the time of the answer, and nothing for the others', async () => {
    const { mocks, sitting } = await answered();
    const { learnerId, mockId } = sitting;
    await Promise.all([1, 2].map(() => endMock(mocks, { learnerId, mockId, now: NOW + 30 * MINUTE })));
    await mustReport(mocks, sitting, NOW + 40 * MINUTE);
    const rows = await readMockQuestions(store, learnerId, mockId);
    const reviews = await readReviews(store, learnerId, { issuedIds: rows.map(({ issuedId }) => issuedId) });
    const missed = rows.filter(({ position }) => position % 4 === 0);
    expect(reviews.map(({ itemId }) => itemId).toSorted()).toEqual(missed.map(({ itemId }) => itemId).toSorted());
    for (const review of reviews)
      expect(review).toMatchObject({
        ...{ rating: 'again', correct: false, origin: 'mock', predicted: null, effortMs: 20_000 },
        ...{ answeredAt: NOW + MINUTE, receivedAt: NOW + MINUTE },
      });
    const memories = await readMemories(store, learnerId);
    expect([...memories.keys()].toSorted()).toEqual(missed.map(({ itemId }) => itemId).toSorted());
    expect((await findLearner(store, learnerId))?.revision).toBe(2);
  });

  it('goes on where a killed process stopped: ended, and not fed', async () => {
    const { mocks, sitting } = await answered();
    const { learnerId, mockId } = sitting;
    await store.db.mock.updateMany({
      where: { learnerId, id: mockId },
      data: { endedAt: BigInt(NOW + 5 * MINUTE), endedBy: 'learner' },
    });
    expect((await mustReport(mocks, sitting, NOW + 6 * MINUTE)).fed.reviews).toBe(7);
    expect(await readMemories(store, learnerId)).toHaveProperty('size', 7);
  });

  it('tells what was met before: an item, or this very variant, and what was in an earlier exam', async () => {
    const mocks = mocksOn(store, domainBank(0));
    const first = await begin(mocks);
    await endMock(mocks, { ...first, now: NOW + MINUTE });
    const second = await begin(mocks, { learnerId: first.learnerId, now: NOW + 2 * MINUTE });
    await endMock(mocks, { ...second, now: NOW + 3 * MINUTE });
    const { seen, questions } = await mustReport(mocks, second, NOW + 4 * MINUTE);
    expect(seen).toMatchObject({ items: 30, inEarlierMocks: 30 });
    expect(questions.every(({ inEarlierMock }) => inEarlierMock)).toBe(true);
    expect(seen.message).toContain('30 had been in an earlier mock exam');
  });
});

function never(): never {
  throw new Error('There is no such question.');
}
