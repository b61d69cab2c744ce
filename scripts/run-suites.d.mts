export interface Suite {
  name: string;
  after?: string[];
}

export function runSuites<S extends Suite, R extends { failed: number }>(
  suites: S[],
  lanes: number,
  how: { run(suite: S): Promise<R>; skip(suite: S, stopper: string): R },
): Promise<Map<string, R>>;
