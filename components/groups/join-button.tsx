'use client';

import { Button } from '@/components/ui/button';
import { RefusalLine } from './refusal-line';
import { useSend } from './use-send';

/** Joins the group that a link leads to. */
export function JoinButton({ token }: { token: string }) {
  const { ask, isSending, refusal } = useSend<{ groupId: string }>();
  return (
    <div className="space-y-3">
      <Button
        variant="primary"
        size="lg"
        aria-disabled={isSending}
        onClick={() =>
          ask('POST', '/api/join', { token }, ({ groupId }) => window.location.assign(`/groups/${groupId}`))
        }
      >
        Join the group
      </Button>
      <RefusalLine text={refusal?.message} />
    </div>
  );
}
