import { describe, expect, it } from 'vitest';
import type { MockState } from '@/domain/exam/exchange';
import { advance, begun, type Sitting, type SittingEvent } from './mock-state';
import { entryOf, replyTo, singleQuestion, stateOf } from './testing/samples';

const run = (events: SittingEvent[], from: Sitting = begun) => events.reduce(advance, from);
const loaded = (state: MockState = stateOf()): SittingEvent => ({ type: 'loaded', state, kept: null });
const choose = (id: string, spentMs = 5_000): SittingEvent => ({
  ...{ type: 'answer', response: { choices: [id] }, struck: [], spentMs },
});
const first = ({ queue }: Sitting) => {
  const [change] = queue;
  if (change === undefined) throw new Error('Nothing is on its way.');
  return change;
};

describe('answering', () => {
  it('queues each response in order, with rising numbers for each question', () => {
    const sitting = run([loaded(), choose('a'), choose('b'), { type: 'go', position: 2 }, choose('c')]);
    expect(sitting.queue.map(({ position, seq, response }) => [position, seq, response])).toEqual([
      [1, 1, { choices: ['a'] }],
      [1, 2, { choices: ['b'] }],
      [2, 1, { choices: ['c'] }],
    ]);
    expect(sitting.entries[0]?.response).toEqual({ choices: ['b'] });
  });

  it('adds to a change that still waits what is no other response', () => {
    const sitting = run([loaded(), choose('a'), choose('b'), { type: 'flag', spentMs: 6_000 }]);
    expect(sitting.queue).toHaveLength(2);
    expect(sitting.queue[1]).toMatchObject({ seq: 2, flagged: true, spentMs: 6_000, response: { choices: ['b'] } });
  });

  it('leaves alone what is on its way', () => {
    const sitting = run([loaded(), choose('a'), { type: 'flag', spentMs: 6_000 }]);
    expect(sitting.queue.map(({ seq, flagged }) => [seq, flagged])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('sends the time on show when a question is left, and not what is too short to count', () => {
    expect(run([loaded(), { type: 'leave', spentMs: 400 }]).queue).toEqual([]);
    expect(run([loaded(), { type: 'leave', spentMs: 4_000 }]).queue).toMatchObject([{ seq: 1, spentMs: 4_000 }]);
  });

  it('does nothing once the exam closes', () => {
    const sitting = run([loaded(), { type: 'close', by: 'clock' }, choose('a')]);
    expect(sitting.queue).toEqual([]);
    expect(sitting.entries[0]?.response).toBeNull();
  });
});

describe('sending', () => {
  it('takes off what the server has', () => {
    const sitting = run([loaded(), choose('a')]);
    expect(advance(sitting, { type: 'sent', change: first(sitting), reply: replyTo(first(sitting)) }).queue).toEqual(
      [],
    );
  });

  it('that fails waits, and marks what waits', () => {
    const sitting = run([loaded(), choose('a'), { type: 'lost' }]);
    expect(sitting).toMatchObject({ isWaiting: true, misses: 1, queue: [{ waited: true }] });
    expect(advance(sitting, { type: 'retry' }).isWaiting).toBe(false);
  });

  const theirs = { ...entryOf(1, { seq: 4, response: { choices: ['d'] } }), question: undefined };

  it('after another device: what is newer overrules it', () => {
    const sitting = run([loaded(), choose('a'), choose('b')]);
    const reply = replyTo(first(sitting), { status: 'ignored', seq: 4, stands: theirs });
    const after = advance(sitting, { type: 'sent', change: first(sitting), reply });
    expect(after.queue.map(({ seq, response }) => [seq, response])).toEqual([
      [5, { choices: ['a'] }],
      [6, { choices: ['b'] }],
    ]);
    expect(after.entries[0]).toMatchObject({ seq: 6, response: { choices: ['b'] } });
    expect(after.notice).toContain('stands');
  });

  it('after another device: what waited does not', () => {
    const sitting = run([loaded(), choose('a'), { type: 'lost' }, { type: 'retry' }]);
    const reply = replyTo(first(sitting), { status: 'ignored', seq: 4, stands: theirs });
    const after = advance(sitting, { type: 'sent', change: first(sitting), reply });
    expect(after.queue).toEqual([]);
    expect(after.entries[0]).toMatchObject({ seq: 4, response: { choices: ['d'] }, question: singleQuestion });
    expect(after.notice).toContain('another device');
  });

  it('that is refused says so, and goes on', () => {
    const sitting = run([loaded(), choose('a')]);
    const after = advance(sitting, { type: 'notTaken', change: first(sitting), message: 'No such option.' });
    expect(after).toMatchObject({ queue: [], notice: 'Question 1 could not be saved: No such option.' });
  });
});

describe('coming back', () => {
  const change = {
    position: 2,
    seq: 1,
    response: { choices: ['c'] },
    flagged: false,
    struck: [],
    spentMs: 9,
    waited: true,
  };

  it('goes on where it stood, with what was not sent', () => {
    const sitting = run([{ type: 'loaded', state: stateOf(), kept: { at: 3, queue: [change] } }]);
    expect(sitting).toMatchObject({ phase: { name: 'sitting' }, at: 3, queue: [change] });
    expect(sitting.entries[1]).toMatchObject({ seq: 1, response: { choices: ['c'] } });
  });

  it('does not send again what the server has', () => {
    const questions = stateOf().questions.with(1, { ...entryOf(2, { seq: 1, response: { choices: ['c'] } }) });
    const sitting = run([{ type: 'loaded', state: stateOf({ questions }), kept: { at: 2, queue: [change] } }]);
    expect(sitting.queue).toEqual([]);
  });

  it('on another device begins at the last question that was touched', () => {
    const questions = stateOf().questions.with(2, { ...entryOf(3, { seq: 2 }) });
    expect(run([loaded(stateOf({ questions }))]).at).toBe(3);
    expect(run([loaded()]).at).toBe(1);
  });

  it('after the end tells what came too late', () => {
    const state = stateOf({ endedAt: '2026-11-21T12:10:00.000Z' });
    const sitting = run([{ type: 'loaded', state, kept: { at: 2, queue: [change] } }]);
    expect(sitting.phase).toEqual({ name: 'ended', by: null, lost: 1 });
  });

  it('to a page that was open takes over what another device did, and keeps its own', () => {
    const questions = stateOf().questions.with(1, entryOf(2, { seq: 3, response: { choices: ['d'] } }));
    const sitting = run([loaded(), choose('a'), { type: 'looked', state: stateOf({ questions }) }]);
    expect(sitting.entries.map(({ response }) => response)).toEqual([
      { choices: ['a'] },
      { choices: ['d'] },
      null,
      null,
    ]);
    expect(sitting.notice).toContain('another device');
    expect(run([loaded(), choose('a'), { type: 'looked', state: stateOf() }]).notice).toBeNull();
  });
});

describe('the end', () => {
  it('comes when the server says so, and counts what came too late', () => {
    const sitting = run([loaded(), choose('a'), choose('b'), { type: 'close', by: 'clock' }, { type: 'ended' }]);
    expect(sitting.phase).toEqual({ name: 'ended', by: 'clock', lost: 1 });
  });

  it('belongs to one tab', () => {
    const sitting = run([loaded(), { type: 'displaced' }]);
    expect(sitting.phase.name).toBe('elsewhere');
    expect(advance(sitting, { type: 'retry' }).phase).toEqual({ name: 'loading', tries: 0 });
  });
});
