import { dayOf } from '@/domain/session/day';
import type { ItemIndex } from '@/domain/session/index-items';
import { DAILY_NEW, type Selection, select } from '@/domain/session/select';
import { selectPlanned } from '@/domain/session/select-planned';
import type { Practice } from '../practice';
import type { Standing } from '../standing';
import { backlogOf } from './backlog';
import { examPlanOf, type KeptPlan, stillChosen } from './exam-plan';

/** Where what is to be asked is looked for. */
export interface Scope {
  items: ItemIndex;
  topic: string | undefined;
  now: number;
  /** Items that the learner put aside. */
  held: ReadonlySet<string>;
}

/** What comes next: by the plan while an exam lies ahead, else by what is due. */
export async function chooseNext(practice: Practice, standing: Standing, scope: Scope): Promise<Selection> {
  const { bank, chance } = practice;
  const { items, topic, now, held } = scope;
  const recentTopics = standing.recentItems.flatMap((id) => bank.items.get(id)?.topic ?? []);
  const { memories, timeZone, introducedToday } = standing;
  const kept = await examPlanOf(practice, standing, now);
  if (kept !== null) {
    const chosen = stillChosen(kept, standing);
    const next = selectPlanned({ chosen, items, memories, now, recentTopics, topic, held });
    return next === null ? whatThePlanBrings(kept, standing) : { status: 'item', ...next };
  }
  const { later } = backlogOf(standing, now);
  return select({
    ...{ items, memories, now, timeZone, introducedToday },
    ...{ dailyNew: DAILY_NEW, recentTopics, topic, chance: chance() },
    held: later.size === 0 ? held : new Set([...held, ...later]),
  });
}

/** Done for today: what the plan has for tomorrow, and when its next day with minutes begins. */
function whatThePlanBrings({ plan }: KeptPlan, { day, timeZone }: Standing): Selection {
  const [, tomorrow, ...later] = plan.days;
  const counts = { due: Math.round(tomorrow?.reviews ?? 0), new: Math.round(tomorrow?.fresh ?? 0) };
  const ahead = [tomorrow, ...later].findIndex((each) => each !== undefined && each.minutes > 0);
  let next = dayOf(day.end, timeZone);
  for (let days = 0; days < ahead; days += 1) next = dayOf(next.end, timeZone);
  return { status: 'done', tomorrow: counts, nextDueAt: next.start };
}
