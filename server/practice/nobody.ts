import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { dayOf } from '@/domain/session/day';
import type { Standing, WhoAndWhen } from './standing';

/** How somebody stands who never answered. */
export function nobody({ timeZone = 'UTC', now }: Pick<WhoAndWhen, 'timeZone' | 'now'>): Standing {
  return {
    ...{ learnerId: '', revision: 0, timeZone, day: dayOf(now, timeZone), memories: new Map() },
    ...{ parameters: DEFAULT_PARAMETERS, plan: null },
    ...{ introducedToday: 0, answeredToday: 0, correctToday: 0, missedToday: new Set<string>(), recentItems: [] },
    ...{ meetings: new Map(), marks: new Map(), open: null, exam: null },
  };
}
