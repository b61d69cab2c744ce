import type { NextRequest } from '@/domain/session/exchange';
import type { Scope } from './scope';

/** What every request says of its reader: what the session is about, and the time zone that decides what "today" is. */
export function describeRequest({ topic, set }: Scope, since?: string): NextRequest {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(set === undefined ? {} : { set }),
    ...(since === undefined ? {} : { since }),
    ...(timeZone ? { timeZone } : {}),
  };
}
