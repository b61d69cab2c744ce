'use client';

import { useEffect } from 'react';
import { send } from './send';

/** What is on show is read from now on. Where that cannot be told now, it stays new, and is told the next time. */
export function ReadMark({ upTo, isNeeded }: { upTo: number; isNeeded: boolean }) {
  useEffect(() => {
    if (isNeeded) void send('POST', '/api/notices/read', { upTo });
  }, [upTo, isNeeded]);
  return null;
}
