import { USUAL_SECONDS } from '@/domain/session/answer-seconds';
import { studyDays } from '@/domain/session/plan-days';
import { type Spread, spreadOverdue } from '@/domain/session/spread-overdue';
import { BLANK_PLAN } from '@/domain/session/study-plan';
import type { Standing } from '../standing';

/** What an answer takes in the mean, so many of ten being right. */
const SECONDS_AN_ANSWER = USUAL_SECONDS.right * 0.85 + USUAL_SECONDS.wrong * 0.15;

/** How what is overdue is spread over days, by the minutes of the week. */
export function backlogOf(standing: Standing, now: number): Spread {
  const { plan, day, memories, answeredToday, introducedToday } = standing;
  const week = studyDays(plan ?? BLANK_PLAN, { from: day.date, most: 7 });
  const answersIn = (minutes: number) => Math.floor((minutes * 60) / SECONDS_AN_ANSWER);
  const aDay = answersIn(week.reduce((sum, { minutes }) => sum + minutes, 0) / 7);
  const room = Math.max(0, answersIn(week[0]?.minutes ?? 0) - (answeredToday - introducedToday));
  return spreadOverdue(memories.values(), { today: day, now, room, aDay });
}
