import { describe, expect, it } from 'vitest';
import { runSuites } from './run-suites.mjs';

/** Runs named suites, those in `failing` with a failure, and notes what happened in order and how many ran at once. */
async function rehearse(suites: { name: string; after?: string[] }[], lanes: number, failing: string[] = []) {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const results = await runSuites(suites, lanes, {
    async run({ name }) {
      log.push(`+${name}`);
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      log.push(`-${name}`);
      return { failed: failing.includes(name) ? 1 : 0, skipped: '' };
    },
    skip: (_, stopper) => ({ failed: 1, skipped: stopper }),
  });
  return { log, most, results };
}

describe('suites', () => {
  it('run side by side, no more at once than there are lanes', async () => {
    const { log, most, results } = await rehearse([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
    expect(most).toBe(2);
    expect(log.slice(0, 2)).toEqual(['+a', '+b']);
    expect(results.size).toBe(3);
  });

  it('wait for those they come after, and let others pass meanwhile', async () => {
    const { log } = await rehearse([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }], 2);
    expect(log.slice(0, 2)).toEqual(['+a', '+c']);
    expect(log.indexOf('+b')).toBeGreaterThan(log.indexOf('-a'));
  });

  it('are not run when the one before them failed, and neither are those after them', async () => {
    const suites = [{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c', after: ['b'] }, { name: 'd' }];
    const { log, results } = await rehearse(suites, 1, ['a']);
    expect(log).toEqual(['+a', '-a', '+d', '-d']);
    expect(results.get('b')?.skipped).toBe('a');
    expect(results.get('c')?.skipped).toBe('b');
    expect(results.get('d')?.failed).toBe(0);
  });
});
