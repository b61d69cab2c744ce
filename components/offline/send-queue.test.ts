import { describe, expect, it } from 'vitest';
import type { Reply } from '@/components/practice/practice-client';
import { givenOf, judgedOf } from '@/components/practice/testing/samples';
import type { AnswerResult, AnswersResponse } from '@/domain/session/exchange';
import { NOBODY_KNOWN } from './nobody-known';
import type { Arrived, QueuedAnswer } from './queued';
import { sendQueue } from './send-queue';

type Said = Reply<AnswersResponse> | ((ids: string[]) => Reply<AnswersResponse>);

/** A queue in memory, and a server that says one thing after another, the last one for ever. */
function arrange(ids: string[], said: Said[], verdict: QueuedAnswer['verdict'] = { correct: true }) {
  let answers = ids.map((id): QueuedAnswer => ({ ...givenOf(id), verdict, held: null }));
  const arrived: Arrived[] = [];
  const batches: string[][] = [];
  const queue = {
    read: async () => answers,
    settle: async (done: readonly string[], told: readonly Arrived[]) => {
      answers = answers.filter(({ answer }) => !done.includes(answer.id));
      arrived.push(...told);
    },
    hold: async (back: readonly string[], why: string) => {
      answers = answers.map((one) => (back.includes(one.answer.id) ? { ...one, held: why } : one));
    },
  };
  const run = () =>
    sendQueue(queue, async (sent) => {
      batches.push(sent.map(({ id }) => id));
      const next = (said.length > 1 ? said.shift() : said[0]) as Said;
      return typeof next === 'function' ? next(sent.map(({ id }) => id)) : next;
    });
  return { run, batches, arrived, left: () => answers.map(({ answer, held }) => [answer.id, held]) };
}

const judgeAll =
  (judge: (id: string) => AnswerResult) =>
  (ids: string[]): Reply<AnswersResponse> => ({ status: 'ok', body: { results: ids.map(judge) } });
const right = judgeAll((id) => judgedOf(id));
const refused = (code: number): Reply<AnswersResponse> => ({ status: 'refused', code, message: `No: ${code}.` });
const names = (count: number) => Array.from({ length: count }, (_, at) => `a${String(at).padStart(3, '0')}`);

describe('sending the queue', () => {
  it('sends nothing when nothing waits', async () => {
    const { run, batches } = arrange([], [right]);
    expect(await run()).toEqual({ sent: 0, isWhole: true, notes: [] });
    expect(batches).toEqual([]);
  });

  it('sends all in batches, in their order', async () => {
    const { run, batches, left } = arrange(names(250), [right]);
    expect(await run()).toEqual({ sent: 250, isWhole: true, notes: [] });
    expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(batches.flat()).toEqual(names(250));
    expect(left()).toEqual([]);
  });

  it('keeps what was not sent when the server goes away in between', async () => {
    const { run, left } = arrange(names(150), [right, { status: 'unreachable' }]);
    expect(await run()).toEqual({ sent: 100, isWhole: false, notes: [] });
    expect(left()).toHaveLength(50);
  });

  it('keeps what was not sent when the server takes no more, and says for how long', async () => {
    const tooMany = { message: 'Too many.', waitMs: 42_000 };
    const { run, left } = arrange(names(150), [right, { status: 'unreachable', tooMany }]);
    expect(await run()).toEqual({ sent: 100, isWhole: false, notes: [], waitMs: 42_000 });
    expect(left()).toHaveLength(50);
  });

  it('says once when the server judges otherwise than this device did', async () => {
    const { run } = arrange(['a', 'b'], [judgeAll((id) => judgedOf(id, id === 'a'))]);
    const { notes } = await run();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/“Tuning” was judged right on this device, and the server judged it not right/);
  });

  it('keeps verdicts for the next visit that this device could not give', async () => {
    const { run, arrived } = arrange(['a'], [right], null);
    await run();
    expect(arrived.map(({ judged }) => judged.id)).toEqual(['a']);
  });

  it('lets go of an answer to a question that was answered before, and says so', async () => {
    const conflict: AnswerResult = { id: 'a', status: 'conflict', message: 'It was answered before.' };
    const { run, left } = arrange(['a'], [judgeAll(() => conflict)]);
    expect(await run()).toMatchObject({ sent: 1, notes: [expect.stringContaining('It was answered before.')] });
    expect(left()).toEqual([]);
  });

  it.each([
    ['stale', 'It has changed.'],
    ['unknown', NOBODY_KNOWN],
  ] as const)('holds back what is %s', async (status, why) => {
    const { run, left } = arrange(
      ['a', 'b'],
      [judgeAll((id) => (id === 'a' ? { id, status, message: 'It has changed.' } : judgedOf(id)))],
    );
    expect(await run()).toMatchObject({ isWhole: true });
    expect(left()).toEqual([['a', why]]);
  });

  it('holds everything back when the server knows nobody', async () => {
    const { run, left, batches } = arrange(names(120), [refused(401)]);
    expect(await run()).toEqual({ sent: 0, isWhole: true, notes: [] });
    expect(batches).toHaveLength(1);
    expect(new Set(left().map(([, why]) => why))).toEqual(new Set([NOBODY_KNOWN]));
  });

  it('finds the one malformed answer that has a batch refused', async () => {
    const server = (ids: string[]) => (ids.includes('a001') ? refused(400) : right(ids));
    const { run, left } = arrange(names(4), [server]);
    expect(await run()).toMatchObject({ sent: 3, isWhole: true });
    expect(left()).toEqual([['a001', 'No: 400.']]);
  });

  it.each([403, 404, 405, 413])('leaves everything where it is, and says so, when the server says %d', async (code) => {
    const { run, left } = arrange(['a'], [refused(code)]);
    expect(await run()).toMatchObject({ isWhole: false, notes: [`1 answer could not be sent. No: ${code}.`] });
    expect(left()).toEqual([['a', null]]);
  });

  it('does not go on for ever with a server that says nothing of what it was sent', async () => {
    const { run, left } = arrange(['a'], [judgeAll(() => judgedOf('another'))]);
    expect(await run()).toMatchObject({ isWhole: false });
    expect(left()).toHaveLength(1);
  });
});
