import type { Memory } from '@/domain/scheduling/memory';
import type { Day } from './day';

/** Short-term steps that fall due so soon are brought forward when nothing else is left: nobody waits in front of an empty page. */
export const LEARN_AHEAD_MS = 20 * 60_000;

/**
 * `due`: to be asked now, which a short-term step is by the clock and everything else on its whole day. `ahead`: a short-term step that
 * falls due within `LEARN_AHEAD_MS`. `later`: neither.
 */
export function urgency(memory: Memory, now: number, today: Day): 'due' | 'ahead' | 'later' {
  if (memory.state === 'review') return memory.dueAt < today.end ? 'due' : 'later';
  if (memory.dueAt <= now) return 'due';
  return memory.dueAt <= now + LEARN_AHEAD_MS ? 'ahead' : 'later';
}
