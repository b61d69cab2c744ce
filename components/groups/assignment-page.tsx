import type { AssignmentLine, AttemptLine, LearnerStanding } from '@/domain/session/assignment';
import { AttemptList } from './attempt-list';
import { BeginButton } from './begin-button';
import { ConfirmButton } from './confirm-button';
import { type GroupRole, teaches } from './group-role';
import { LearnerTable } from './learner-table';
import { StateChip } from './state-chip';
import { type Clock, tellTimes } from './tell-assignment';

export interface AssignmentPageProps {
  role: GroupRole;
  assignment: AssignmentLine;
  own: readonly AttemptLine[];
  open: AttemptLine | null;
  mayBegin: boolean;
  learners: readonly LearnerStanding[] | null;
  /** The page of their list that was asked for. */
  asked: string;
  clock: Clock;
}

/** One assignment: what it is, the way into it, and what came of it. */
export function AssignmentPage({ role, assignment, own, open, mayBegin, learners, asked, clock }: AssignmentPageProps) {
  const { id, groupId, title, kind, state, isWithdrawn } = assignment;
  const action = open === null ? (own.length === 0 ? 'Begin' : 'Try it again') : 'Go on';
  return (
    <div className="space-y-12">
      <div className="max-w-read space-y-4">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h1 className="min-w-0 font-serif text-2xl font-semibold break-words">
            <bdi>{title}</bdi>
          </h1>
          <StateChip state={state} isWithdrawn={isWithdrawn} />
        </div>
        <ul className="space-y-1">
          {factsOf(assignment, clock).map((line) => (
            <li key={line} className="first-letter:uppercase">
              {line}
            </li>
          ))}
        </ul>
        {(mayBegin || (open !== null && !isWithdrawn)) && (
          <div className="pt-2">
            {teaches(role) && (
              <p className="pb-3 text-sm text-quiet">You can try it yourself; it is not counted among the learners.</p>
            )}
            <BeginButton groupId={groupId} assignmentId={id} label={action} />
            {kind === 'mock' && open === null && (
              <p className="pt-2 text-sm text-quiet">The clock starts at once and cannot be stopped.</p>
            )}
          </div>
        )}
      </div>
      {own.length > 0 && <AttemptList attempts={own} clock={clock} />}
      {learners !== null && <LearnerTable {...{ learners, assignment, asked, clock }} />}
      {teaches(role) && !isWithdrawn && (
        <ConfirmButton
          label="Withdraw this assignment"
          title="Withdraw this assignment?"
          action="Withdraw"
          request={{ method: 'DELETE', path: `/api/groups/${groupId}/assignments/${id}` }}
          variant="danger"
        >
          <p>Learners see it no more and cannot go on with it. You still see what came of it here.</p>
        </ConfirmButton>
      )}
    </div>
  );
}

function factsOf({ what, kind, mode, attempts, ...times }: AssignmentLine, clock: Clock): string[] {
  return [
    what,
    tellTimes(times, clock),
    attempts === null ? 'as many attempts as you like' : attempts === 1 ? 'one attempt' : `${attempts} attempts`,
    ...(kind === 'mock' ? [] : [mode === 'end' ? 'verdicts at the end' : 'the verdict with each answer']),
  ];
}
