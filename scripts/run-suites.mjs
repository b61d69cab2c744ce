/**
 * Runs suites side by side, at most `lanes` at once, in the order given as far as what they wait for (`after`, names) allows.
 * A suite whose forerunner failed is not run. `run(suite)` resolves to its result; `skip(suite, name)` makes one for a suite that cannot run.
 */
export async function runSuites(suites, lanes, { run, skip }) {
  const results = new Map();
  const waiting = [...suites];
  const running = new Map();
  const failed = (name) => results.get(name)?.failed > 0;

  for (;;) {
    for (let at = 0; at < waiting.length && running.size < lanes; ) {
      const suite = waiting[at];
      const after = suite.after ?? [];
      const stopper = after.find(failed);
      if (stopper) results.set(suite.name, skip(suite, stopper));
      if (!stopper && !after.every((name) => results.has(name))) {
        at += 1;
        continue;
      }
      waiting.splice(at, 1);
      if (stopper) continue;
      const work = run(suite).then((result) => {
        results.set(suite.name, result);
        running.delete(suite.name);
      });
      running.set(suite.name, work);
    }
    if (running.size === 0) return results;
    await Promise.race(running.values());
  }
}
