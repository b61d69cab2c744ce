import type { AssignmentCounts, AssignmentLine, AttemptResult } from '@/domain/session/assignment';
import { StateChip } from './state-chip';
import { type Clock, tellCounts, tellResult, tellTimes } from './tell-assignment';

export interface ListedLine extends AssignmentLine {
  /** The group's name, where several groups are listed. */
  group?: string;
  isBegun: boolean;
  result: AttemptResult | null;
  counts: AssignmentCounts | null;
}

/** Assignments, each with how it stands and the way to it. */
export function AssignmentList({ assignments, clock }: { assignments: readonly ListedLine[]; clock: Clock }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {assignments.map((line) => (
        <li key={line.id} className="relative flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3.5">
          <div className="min-w-0 flex-1 basis-56">
            <a
              href={`/groups/${line.groupId}/assignments/${line.id}`}
              className="link font-semibold after:absolute after:inset-0"
            >
              <bdi>{line.title}</bdi>
            </a>
            <p className="text-sm text-quiet">
              {line.group !== undefined && (
                <>
                  <bdi>{line.group}</bdi>,{' '}
                </>
              )}
              {tellTimes(line, clock)}
            </p>
          </div>
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="text-sm text-quiet tabular-nums">{progressOf(line)}</span>
            <StateChip state={line.state} isWithdrawn={line.isWithdrawn} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function progressOf({ counts, result, isBegun }: ListedLine): string {
  if (counts !== null) return tellCounts(counts);
  if (result !== null) return tellResult(result);
  return isBegun ? 'under way' : '';
}
