import { describe, expect, it } from 'vitest';
import { advance, backOffMs, beginPractice, type PracticeEvent, type PracticeState } from './practice-state';
import { askedOf, givenOf, judgedOf } from './testing/samples';

const given = givenOf('a');
const told = { ...given, judged: judgedOf('a'), upcoming: askedOf('next') };
const left = {
  done: true as const,
  due: 0 as const,
  new: 0 as const,
  answeredToday: 1,
  correctToday: 1,
  tomorrow: { due: 0, new: 1 },
  nextDueAt: null,
};
const play = (...events: PracticeEvent[]): PracticeState => events.reduce(advance, beginPractice([]));

describe('a session', () => {
  it.each<[string, PracticeEvent[], string]>([
    ['begins by loading', [], 'loading'],
    ['asks', [{ type: 'next', next: askedOf('i') }], 'asking'],
    ['ends where nothing is left', [{ type: 'next', next: left }], 'finished'],
    ['sends', [{ type: 'submit', given }], 'sending'],
    [
      'keeps what was not sent',
      [
        { type: 'submit', given },
        { type: 'lose', survivesClosing: true },
      ],
      'unsent',
    ],
    [
      'sends it again',
      [{ type: 'submit', given }, { type: 'lose', survivesClosing: true }, { type: 'retry' }],
      'sending',
    ],
    ['waits for a server that is away', [{ type: 'lose', survivesClosing: true }], 'unreachable'],
    ['loads again', [{ type: 'lose', survivesClosing: true }, { type: 'retry' }], 'loading'],
    [
      'tells the verdict',
      [
        { type: 'submit', given },
        { type: 'judge', told },
      ],
      'told',
    ],
    ['goes on at once', [{ type: 'judge', told }, { type: 'goOn' }], 'asking'],
    [
      'asks when the next did not come along',
      [{ type: 'judge', told: { ...told, upcoming: null } }, { type: 'goOn' }],
      'loading',
    ],
    ['stops when told to', [{ type: 'judge', told }, { type: 'finish' }], 'finished'],
    [
      'tells a refusal',
      [
        { type: 'submit', given },
        { type: 'refuse', message: 'No.' },
      ],
      'refused',
    ],
    [
      'sends a refused answer again',
      [{ type: 'submit', given }, { type: 'refuse', message: 'No.' }, { type: 'retry' }],
      'sending',
    ],
  ])('%s', (_, events, phase) => {
    expect(play(...events).phase.name).toBe(phase);
  });

  it.each([42_000, null])('waits for as long as the server asks (%j)', (waitMs) => {
    const lose: PracticeEvent = { type: 'lose', survivesClosing: true, waitMs };
    expect(play({ type: 'submit', given }, lose).phase).toMatchObject({ name: 'unsent', waitMs });
    expect(play(lose).phase).toMatchObject({ name: 'unreachable', waitMs });
  });

  it('counts tries over loss and retry, and an answer once', () => {
    const lose: PracticeEvent = { type: 'lose', survivesClosing: true };
    const state = play({ type: 'submit', given }, lose, { type: 'retry' }, lose);
    expect(state.phase).toMatchObject({ name: 'unsent', tries: 2, given });
    const counted = play(
      { type: 'judge', told },
      { type: 'judge', told },
      { type: 'count', given, judged: told.judged },
    );
    expect(counted.tally).toHaveLength(1);
  });

  it('keeps a notice until the reader acts', () => {
    const noticed = play({ type: 'load', notice: 'Answered elsewhere.' }, { type: 'next', next: askedOf('i') });
    expect(noticed.notice).toBe('Answered elsewhere.');
    expect(advance(noticed, { type: 'submit', given }).notice).toBeNull();
  });

  it('brings back what was on show only for a page just opened', () => {
    expect(play().phase).toMatchObject({ isEntry: true });
    expect(play({ type: 'restart' }).phase).toMatchObject({ isEntry: false });
    expect(play({ type: 'load' }).phase).toMatchObject({ isEntry: false });
  });
});

it('backs off to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(backOffMs)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

describe('an answer taken back', () => {
  const back: PracticeEvent = { type: 'takeBack', answerId: 'a', next: askedOf('again') };

  it('opens its question again and counts no more', () => {
    const state = play({ type: 'judge', told }, { type: 'goOn' }, back);
    expect(state.phase).toEqual({ name: 'asking', asked: askedOf('again') });
    expect(state).toMatchObject({ tally: [], last: null, notice: expect.stringContaining('taken back') });
  });

  it('is at hand until then', () => {
    expect(play({ type: 'judge', told }, { type: 'goOn' }).last?.answer.id).toBe('a');
    expect(play({ type: 'judge', told }, { type: 'restart' }).last).toBeNull();
  });
});
