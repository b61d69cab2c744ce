import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import { DAY, NOON } from '../testing/answers';
import type { ItemMemory, LearnerRecord } from './learner-record';
import { masteryGrid } from './mastery-grid';
import { tellPeople } from './tell-people';
import { recordOf } from './testing/records';

const memory = (itemId: string, over: Partial<ItemMemory> = {}): ItemMemory => ({
  ...{ itemId, stability: 10, lastReviewedAt: NOON - 5 * DAY, lapses: 0, isLearned: true, ...over },
});
const span = (daysAgo: number, answers: number, right: number) => ({
  ...{ at: NOON - daysAgo * DAY, answers, right, effortMs: answers * 30_000 },
});

describe('who has done what', () => {
  it('tells answers, days, minutes and the share that was right, of the last 30 days', () => {
    const record = recordOf('ann', {
      answers: 90,
      activity: [span(1, 10, 8), span(1, 10, 6), span(3, 20, 16), span(31, 50, 0)],
    });
    expect(tellPeople([record], NOON)).toEqual([
      {
        ...{ userId: 'ann', name: 'Name of ann', answers: 40, days: 2, minutes: 20, right: 0.75 },
        ...{ ever: 90, lastAt: NOON - DAY, stuck: [] },
      },
    ]);
  });

  it.each<[string, Partial<LearnerRecord>, string[]]>([
    ['who came yesterday', {}, []],
    ['who never came', { answers: 0, lastAt: null, activity: [] }, ['never']],
    ['who came six days ago', { lastAt: NOON - 6 * DAY }, []],
    ['who came a week ago', { lastAt: NOON - 7 * DAY }, ['quiet']],
    ['who answers little and wrong', { activity: [span(1, 39, 5)] }, []],
    ['who answers much and wrong', { activity: [span(1, 60, 20)] }, ['hard going']],
    ['who may be wrong by chance', { activity: [span(1, 40, 23)] }, []],
    ['who forgets two items', { memories: ['a', 'b'].map((id) => memory(id, { lapses: 8 })) }, []],
    ['who forgets three', { memories: ['a', 'b', 'c'].map((id) => memory(id, { lapses: 9 })) }, ['not sticking']],
  ])('says of somebody %s', (_, over, reasons) => {
    expect(tellPeople([recordOf('ann', over)], NOON)[0]?.stuck.map(({ why }) => why)).toEqual(reasons);
  });
});

describe('the grid of mastery', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const statements = [
    { id: '2.1', title: 'One', itemIds: ids },
    { id: '2.2', title: 'Two', itemIds: ['a', 'x'] },
    { id: '2.3', title: 'Nothing', itemIds: [] },
  ];

  it('expects what is recalled now of the items met, and says nothing of few', () => {
    const records = [
      recordOf('ann', { memories: ids.slice(0, 5).map((id) => memory(id)) }),
      recordOf('bob', { memories: ids.slice(0, 4).map((id) => memory(id)) }),
      recordOf('cyd', { memories: ids.map((id) => memory(id, { isLearned: id !== 'a' })) }),
    ];
    const { columns, rows } = masteryGrid(records, statements, NOON);
    const whole = {
      ...memory('a'),
      difficulty: 5,
      state: 'review',
      step: 0,
      dueAt: 0,
      scheduledDays: 5,
      reps: 3,
    } as const;
    const recall = retrievability(whole, NOON, DEFAULT_PARAMETERS);
    expect(columns.map(({ id, items }) => [id, items])).toEqual([
      ['2.1', 6],
      ['2.2', 2],
    ]);
    const cellsOf = (at: number) => rows[at]?.cells;
    expect(cellsOf(0)?.[0]?.recall).toBeCloseTo(recall, 6);
    expect(cellsOf(1)).toEqual([
      { met: 4, recall: null },
      { met: 1, recall: null },
    ]);
    expect(cellsOf(2)?.[0]?.recall).toBeCloseTo((5 / 6) * recall, 6);
    expect(columns[0]?.recall).toBeCloseTo((recall + (5 / 6) * recall) / 2, 6);
    expect(columns[1]?.recall).toBeNull();
  });
});
