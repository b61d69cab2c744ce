'use client';

import { Button } from '@/components/ui/button';
import { ArrowRightIcon } from '@/components/ui/icons';
import { RefusalLine } from './refusal-line';
import { useSend } from './use-send';

/** Begins an attempt at an assignment, or goes on with the one under way. */
export function BeginButton({
  groupId,
  assignmentId,
  label,
}: {
  groupId: string;
  assignmentId: string;
  label: string;
}) {
  const { ask, isSending, refusal } = useSend<{ href: string }>();
  const path = `/api/groups/${groupId}/assignments/${assignmentId}/attempts`;
  return (
    <div className="space-y-3">
      <Button
        variant="primary"
        size="lg"
        aria-disabled={isSending}
        onClick={() => ask('POST', path, {}, ({ href }) => window.location.assign(href))}
      >
        {label}
        <ArrowRightIcon />
      </Button>
      <RefusalLine text={refusal?.message} />
    </div>
  );
}
