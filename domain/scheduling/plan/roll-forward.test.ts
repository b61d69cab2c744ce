import { describe, expect, it } from 'vitest';
import { forecastExam, logit, shiftedBy } from './forecast-exam';
import type { PlanInput } from './plan';
import { planToday } from './plan-today';
import { rollForward } from './roll-forward';
import { planInput } from './testing/plans';

function rolled(changes: Parameters<typeof planInput>[0] = {}, presence = 1) {
  const today = planToday(planInput(changes));
  const [world] = today.situation.worlds;
  if (world === undefined) throw new Error('One world at least is believed in.');
  return rollForward(today, world, presence);
}
const forecast = (changes: Partial<PlanInput> & { known?: number; fresh?: number }, answers: number, presence = 1) =>
  forecastExam(planToday(planInput(changes)), { presence, answers });
const daysOf = (minutes: number) => Array.from({ length: 20 }, () => minutes);

describe('the plan played forward', () => {
  it('uses the minutes of each day and no more than one question over', () => {
    for (const { minutes } of rolled({ minutes: daysOf(6) }).days) {
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(6);
    }
  });

  it('leaves out the days that the learner misses, but never today', () => {
    const { days } = rolled({}, 0.5);
    expect(days[0]?.minutes).toBeGreaterThan(0);
    expect(days.slice(1).filter(({ minutes }) => minutes === 0)).toHaveLength(10);
  });

  it('recalls less where days are missed, and nothing where nothing was met and there is no time', () => {
    expect(rolled({}, 0.4).recall).toBeLessThan(rolled().recall);
    expect(rolled({ known: 0, minutes: daysOf(0) }).recall).toBe(0);
  });
});

describe('the forecast of exam day', () => {
  it('promises less, and is less sure, the more of the answers are still to come', () => {
    const [none, some, many] = [0, 200, 5_000].map((answers) => forecast({}, answers));
    expect(none?.recall).toBeLessThan(some?.recall ?? 0);
    expect(some?.recall).toBeLessThan(many?.recall ?? 0);
    expect(none?.doubt).toBeGreaterThan(some?.doubt ?? 9);
    expect(some?.doubt).toBeGreaterThan(many?.doubt ?? 9);
  });

  it('is less for who misses days', () => {
    expect(forecast({}, 300, 0.5).recall).toBeLessThan(forecast({}, 300).recall);
  });

  it('without any answer ahead takes nothing off', () => {
    const idle = { fresh: 0, minutes: daysOf(0) };
    expect(forecast(idle, 0)).toEqual(forecast(idle, 300));
  });

  it.each([0.02, 0.5, 0.97])('moves %d by logits there and back', (share) => {
    expect(shiftedBy(shiftedBy(share, 0.8), -0.8)).toBeCloseTo(share);
    expect(shiftedBy(0.5, logit(share))).toBeCloseTo(share);
  });
});
