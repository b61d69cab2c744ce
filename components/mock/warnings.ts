const minuteMs = 60_000;

/** A moment at which the time left is told, and its words. */
interface Warning {
  leftMs: number;
  text: string;
}

/** When the time left is told: at half of it, and at 10, 5 and 1 minutes where half is more than that. */
export function warningsOf(totalMs: number): Warning[] {
  const half = totalMs / 2;
  const late = [10, 5, 1].map((minutes) => ({
    leftMs: minutes * minuteMs,
    text: `${tellMinutes(minutes * minuteMs)} left.`,
  }));
  return [
    { leftMs: half, text: `Half of the time is left: ${tellMinutes(half)}.` },
    ...late.filter(({ leftMs }) => leftMs < half),
  ];
}

/** The warning that became due between two looks at the clock, the latest where several did; null where none did. */
export function dueWarning(totalMs: number, beforeMs: number, leftMs: number): string | null {
  if (leftMs <= 0) return null;
  return warningsOf(totalMs).findLast((one) => leftMs <= one.leftMs && one.leftMs < beforeMs)?.text ?? null;
}

/** A span in words: "65 minutes", "1 minute". */
export function tellMinutes(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / minuteMs));
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
