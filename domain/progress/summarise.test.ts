import { describe, expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import { summarise } from './summarise';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const topics = [
  { id: 'spot', title: 'Spot' },
  { id: 'amt', title: 'Tuning' },
  { id: 'empty', title: 'Nothing yet' },
];
const missReasons = { clue: 2, rule: 0, option: 1, slip: 0 };
const items = ['amt-1', 'amt-2', 'spot-1', 'spot-2'].map((id) => ({ id, topic: id.slice(0, -2) }));

function memory(itemId: string, state: Memory['state'], dueInDays: number, stability: number): Memory {
  const rest = { step: 0, difficulty: 5, reps: 2, lapses: 0, scheduledDays: 4, lastReviewedAt: NOW - 4 * DAY };
  return { itemId, state, stability, dueAt: NOW + dueInDays * DAY, ...rest };
}

function summariseWith(memories: Memory[], reviews: Parameters<typeof summarise>[0]['reviews'] = []) {
  const byItem = new Map(memories.map((each) => [each.itemId, each]));
  const rest = { missReasons, now: NOW, timeZone: 'Europe/Berlin', parameters: DEFAULT_PARAMETERS };
  return summarise({ topics, items, memories: byItem, reviews, ...rest });
}

describe('progress', () => {
  it('of somebody who has just come', () => {
    const { topics: byTopic, forecast, ...all } = summariseWith([]);
    expect(all).toEqual({
      ...{ items: 4, met: 0, new: 4, learned: 0, due: 0, mastery: 0 },
      ...{ retention: { target: 0.9, share: null, reviews: 0 }, today: { answered: 0, correct: 0 } },
      ...{ missReasons, leeches: 0 },
    });
    expect(byTopic.map(({ id, items }) => [id, items])).toEqual([
      ['spot', 2],
      ['amt', 2],
      ['empty', 0],
    ]);
    expect(byTopic.at(2)?.mastery).toBe(0);
    expect(forecast.map(({ due }) => due)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('counts what is due, learned and mastered, by topic and in all', () => {
    const kept = memory('amt-1', 'review', 3, 7);
    const fading = memory('amt-2', 'review', -1, 2);
    const stepping = memory('spot-1', 'relearning', 0.001, 9);
    const { topics: byTopic, ...all } = summariseWith([kept, fading, stepping, memory('gone', 'review', -9, 99)]);
    const recalled = retrievability(kept, NOW) + retrievability(fading, NOW);
    expect(all).toMatchObject({ met: 3, new: 1, learned: 1, due: 2 });
    expect(all.mastery).toBeCloseTo(recalled / 4);
    expect(byTopic[0]).toEqual({ ...topics[0], items: 2, met: 1, learned: 0, due: 1, mastery: 0 });
    expect(byTopic[1]).toMatchObject({ items: 2, met: 2, learned: 1, due: 1 });
    expect(byTopic[1]?.mastery).toBeCloseTo(recalled / 2);
    expect(all.mastery).toBeLessThan(byTopic[1]?.mastery ?? 0);
  });

  it('counts what does not stick', () => {
    const often = { ...memory('amt-1', 'review', 3, 7), lapses: 8 };
    const seldom = { ...memory('amt-2', 'review', 3, 7), lapses: 7 };
    expect(summariseWith([often, seldom, { ...often, itemId: 'gone' }]).leeches).toBe(1);
  });

  it('counts today by the local calendar', () => {
    const answers = ['2026-11-20T22:59:59Z', '2026-11-20T23:00:00Z', '2026-11-21T11:00:00Z'].map((time, index) => {
      const answeredAt = Date.parse(time);
      return { itemId: `gone-${index}`, answeredAt, correct: index < 2, dueAt: answeredAt + DAY };
    });
    expect(summariseWith([], answers).today).toEqual({ answered: 2, correct: 1 });
  });

  it('foretells seven local days, the overdue today, the far ones nowhere', () => {
    const due = [-3, 0.4, 0.5, 9];
    const { forecast } = summariseWith(items.map(({ id }, index) => memory(id, 'review', due[index] ?? 0, 5)));
    expect(forecast).toEqual([
      { date: '2026-11-21', due: 2 },
      { date: '2026-11-22', due: 1 },
      ...['23', '24', '25', '26', '27'].map((day) => ({ date: `2026-11-${day}`, due: 0 })),
    ]);
  });
});
