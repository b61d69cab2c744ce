/** Measures effort: time with the question in view. `now` is a monotonic clock in ms. */
export interface Stopwatch {
  run(): void;
  pause(): void;
  elapsedMs(): number;
}

export function makeStopwatch(now: () => number, alreadyMs: number): Stopwatch {
  let spentMs = alreadyMs;
  let since: number | null = null;
  return {
    run: () => {
      since ??= now();
    },
    pause: () => {
      if (since !== null) spentMs += now() - since;
      since = null;
    },
    elapsedMs: () => Math.round(spentMs + (since === null ? 0 : now() - since)),
  };
}
