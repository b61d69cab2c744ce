import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardItem } from '@/domain/bank/item';
import { QUESTION_FORMS } from '@/domain/question/form-of';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { CONFIDENCES } from './answer-log';
import { viewBank } from './bank-view';
import { gatherInsights } from './gather-insights';
import type { LoggedAnswer } from './logged-answer';
import { answerOf, DAY, logOf, NOON } from './testing/answers';

const card = (id: string, topic: string, statements: string[]): CardItem => ({
  ...{ form: 'card', id, topic, version: `${id} 1`, ask: 'Which one fits?', exams: { 'MLA-C01': statements } },
  ...{ guides: [], sources: [], today: null, stems: [{ text: [`The case of ${id}. Which one fits?`], decisive: [] }] },
  options: ['grid', 'random', 'bayes', 'hyperband'].map((option, at) => ({
    ...{ id: option, text: `The ${option} way`, right: at === 0, reason: `${option} because` },
  })),
});
const items = [
  card('tune-1', 'tune', ['2.2']),
  card('tune-2', 'tune', ['2.2', '4.2']),
  card('spot-1', 'spot', ['2.3']),
];
const bank = {
  items: new Map(items.map((item) => [item.id, item])),
  topics: ['tune', 'spot'].map((id) => ({
    ...{ id, title: `On ${id}`, file: '', exams: {}, guides: [] },
    items: items.filter(({ topic }) => topic === id).map((item) => item.id),
  })),
};

function insightsOf(log: readonly LoggedAnswer[], memories: Memory[] = []) {
  return gatherInsights({
    ...{ bank, view: viewBank(bank, 'MLA-C01'), plan: null, log: logOf(log) },
    ...{ memories: new Map(memories.map((one) => [one.itemId, one])), parameters: DEFAULT_PARAMETERS },
    ...{ missReasons: { clue: 1, rule: 0, option: 0, slip: 0 }, now: NOON, timeZone: 'Europe/Berlin' },
  });
}
const memoryOf = (itemId: string, lapses = 0): Memory => ({
  ...{ itemId, stability: 20, difficulty: 5, state: 'review', step: 0, scheduledDays: 4, reps: 9, lapses },
  ...{ dueAt: NOON + DAY, lastReviewedAt: NOON - DAY },
});

describe('what a log says', () => {
  it('is nothing of who never answered', () => {
    const insights = insightsOf([]);
    expect(insights).toMatchObject({ answers: 0, prediction: null, times: [], leeches: [] });
    expect(insights.confusions).toEqual({ nodes: [], edges: [], answers: 0, gone: 0, other: 0 });
    expect(insights.retention).toEqual({ target: 0.9, share: null, reviews: 0 });
    expect(insights.mastery.topics.map(({ title, items, met }) => [title, items, met])).toEqual([
      ['On tune', 2, 0],
      ['On spot', 1, 0],
    ]);
  });

  it('names items by their rule, and leaves those that left the bank without a name', () => {
    const wrong = { correct: false, confidence: 'sure' } as const;
    const log = [answerOf({ ...wrong, itemId: 'tune-1' }), answerOf({ ...wrong, itemId: 'left', answeredAt: NOON })];
    const { confidence, leeches } = insightsOf(log, [memoryOf('spot-1', 8), memoryOf('left', 9)]);
    expect(confidence.sureMistakes.all).toBe(2);
    expect(confidence.sureMistakes.items).toEqual([
      expect.objectContaining({
        topic: { id: 'tune', title: 'On tune' },
        label: 'The grid way: grid because',
        times: 1,
      }),
    ]);
    expect(leeches.map(({ itemId, topic }) => [itemId, topic.title])).toEqual([['spot-1', 'On spot']]);
  });

  it('takes from mock exams what was confused, and no share of right answers', () => {
    const mistake = { chosen: ['random'], right: ['grid'] };
    const missed = answerOf({ itemId: 'tune-1', correct: false, predicted: null, mistake, isMockMiss: true });
    const back = answerOf({ itemId: 'tune-1', answeredAt: NOON - 1, dueAt: NOON + DAY });
    const { confusions, memorisation, retention, confidence, calendar, times } = insightsOf([missed, back]);
    expect(confusions.edges.map(({ from, to, answers }) => [from, to, answers])).toEqual([['random', 'grid', 1]]);
    // It is not counted itself, and still stands before what comes next.
    expect(memorisation.all).toMatchObject({ first: { answers: 0 }, repeat: { answers: 1, right: 1 } });
    expect(retention).toMatchObject({ share: 1, reviews: 1 });
    expect(confidence.levels.map(({ answers }) => answers)).toEqual([0, 1, 0]);
    expect(times.map(({ answers }) => answers)).toEqual([1]);
    expect(calendar.reduce((sum, { answers }) => sum + answers, 0)).toBe(1);
  });

  it('counts an item for each of its task statements, and once for a domain', () => {
    const { domains, statements } = insightsOf([], [memoryOf('tune-2')]).mastery;
    expect(domains.map(({ id, items, met, learned }) => [id, items, met, learned])).toEqual([
      ['1', 0, 0, 0],
      ['2', 3, 1, 1],
      ['3', 0, 0, 0],
      ['4', 1, 1, 1],
    ]);
    expect(statements.filter(({ met }) => met > 0).map(({ id }) => id)).toEqual(['2.2', '4.2']);
  });

  it('adds up, whatever was answered, in whatever order', () => {
    const ids = ['tune-1', 'tune-2', 'spot-1', 'left'];
    const options = fc.subarray(['grid', 'random', 'bayes', 'gone']);
    const answer = fc
      .record({
        itemId: fc.constantFrom(...ids),
        answeredAt: fc.integer({ min: NOON - 400 * DAY, max: NOON }),
        correct: fc.boolean(),
        confidence: fc.constantFrom(...CONFIDENCES),
        effortMs: fc.nat(900_000),
        variant: fc.constantFrom('x', 'y', 'z'),
        predicted: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        form: fc.option(fc.constantFrom(...QUESTION_FORMS)),
        mistake: fc.option(fc.record({ chosen: options, right: options })),
      })
      .map((over) => answerOf({ ...over, mistake: over.correct ? null : over.mistake, dueAt: over.answeredAt + DAY }));
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (log) => {
        const { calibration, confidence, confusions, memorisation, times, calendar, ...rest } = insightsOf(log);
        const sum = (counts: readonly { answers: number }[]) => counts.reduce((all, { answers }) => all + answers, 0);
        const wrong = log.filter(({ correct }) => !correct).length;
        expect(rest.answers).toBe(log.length);
        expect(sum(calibration.bins)).toBe(log.filter(({ predicted }) => predicted !== null).length);
        expect(sum(confidence.levels)).toBe(log.length);
        expect(confusions.answers + confusions.gone + confusions.other).toBe(wrong);
        expect(sum(confusions.edges)).toBeGreaterThanOrEqual(confusions.answers);
        expect(sum(times)).toBe(log.filter(({ form }) => form !== null).length);
        const plain = log.filter(({ form }) => form !== 'pair' && form !== 'reverse');
        const { first, fresh, repeat } = memorisation.all;
        expect(sum([first, fresh, repeat])).toBe(plain.length);
        expect(first.answers).toBeLessThanOrEqual(ids.length);
        expect(sum(calendar)).toBeLessThanOrEqual(log.length);
        expect(insightsOf(log.toReversed()).calibration).toEqual(calibration);
      }),
      { numRuns: 40 },
    );
  });
});
