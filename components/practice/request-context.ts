import type { NextRequest } from '@/domain/session/exchange';

/** What every request says of its reader: the topic chosen, and the time zone that decides what "today" is. */
export function describeRequest(topic: string | null): NextRequest {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { ...(topic === null ? {} : { topic }), ...(timeZone ? { timeZone } : {}) };
}
