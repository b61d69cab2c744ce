import type { AssignmentCounts, AssignmentTimes, AttemptResult } from '@/domain/session/assignment';
import { formatMoment } from './format-moment';

/** Where and when times are told. */
export interface Clock {
  timeZone: string;
  now: number;
}

/** When an assignment opens, or is due. */
export function tellTimes({ opensAt, dueAt }: AssignmentTimes, clock: Clock): string {
  const due = dueAt === null ? 'no due time' : `due ${formatMoment(dueAt, clock)}`;
  return opensAt > clock.now ? `opens ${formatMoment(opensAt, clock)}, ${due}` : due;
}

/** What came of an attempt, in a few words. */
export function tellResult({ answered, correct, questions, scaled, passed }: AttemptResult): string {
  if (scaled !== null) return `${scaled} of 1,000, ${passed ? 'passed' : 'not passed'}`;
  if (questions === 0) return `${answered} answered`;
  const share = answered === 0 ? '' : `, ${Math.round((100 * correct) / answered)} % right`;
  return `${answered} of ${questions} answered${share}`;
}

/** How far the learners of a group are, in a few words. */
export function tellCounts({ learners, done, started, late }: AssignmentCounts): string {
  if (learners === 0) return 'no learners yet';
  const parts = [
    `${done} of ${learners} done${late > 0 ? ` (${late} late)` : ''}`,
    ...(started > 0 ? [`${started} under way`] : []),
  ];
  return parts.join(', ');
}

/** What is to be done first, first: by when it is due, what has not opened last. */
export function byUrgency<Line extends AssignmentTimes>(lines: readonly Line[], now: number): Line[] {
  const wait = ({ opensAt, dueAt }: AssignmentTimes) =>
    (opensAt > now ? 1 : 0) * Number.MAX_SAFE_INTEGER + (dueAt ?? FAR);
  return lines.toSorted((one, other) => wait(one) - wait(other));
}

/** After every due time. */
const FAR = 8_640_000_000_000_000;
