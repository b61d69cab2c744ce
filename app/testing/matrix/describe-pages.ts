import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../doors';
import { listen } from './listen';
import { allPages, openPage } from './open-page';
import { type PageSample, pageSamples } from './page-samples';
import { type Case, casesOf, type World } from './run';

const samplesOf = (path: string): readonly PageSample[] => [pageSamples[path] ?? []].flat();

async function open(path: string, sample: PageSample, { person, names }: Case): Promise<string> {
  const params = sample.params?.(names) ?? {};
  const opened = await openPage(path, { params, query: sample.query ?? {}, headers: person.headers });
  if (opened.as !== 'led to') return opened.as === 'shown' ? 'allowed' : 'hidden';
  const own = path.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
  if (opened.path === `/sign-in?next=${encodeURIComponent(own)}`) return 'stranger';
  if (opened.path === `/second-factor?next=${encodeURIComponent(own)}`) return 'held';
  return sample.leadsTo?.test(opened.path) ? 'allowed' : `led to ${opened.path}`;
}

/** Opens every page of app/ as everybody, about everything. */
export function describePages(kind: string, make: () => Promise<World>, every: number): void {
  describe(`on ${kind}, what everybody may see is what the policy says:`, () => {
    let world: World;
    let opened = 0;
    const log = listen();
    beforeAll(async () => {
      world = await make();
      await world.begin();
    });
    afterAll(() => {
      log.end();
      console.log(`On ${kind} pages were opened ${opened} times.`);
    });

    it.each(allPages)('%s', async (path) => {
      const action = pages[path];
      const samples = samplesOf(path);
      if (action === undefined || samples.length === 0)
        throw new Error(`${path} is missing in app/doors.ts or in app/testing/matrix/page-samples.ts.`);
      const wrong: string[] = [];
      for (const sample of samples) {
        const cases = casesOf(world, { action }, { ...sample, ask: () => ({}) });
        for (const [at, one] of cases.entries()) {
          if (every > 1 && (at + allPages.indexOf(path)) % every !== 0) continue;
          opened += 1;
          log.refused();
          const isHidden = sample.isHiddenFromAll || (one.expected === 'stranger' && sample.isHiddenFromStrangers);
          const [came, expected] = [await open(path, sample, one), isHidden ? 'hidden' : one.expected];
          if (came !== expected) wrong.push(`${one.person.name}, ${one.relation}: expected ${expected}, came ${came}`);
          const refused = log.refused();
          if (came === 'allowed' && refused.length > 0)
            wrong.push(`${one.person.name} saw it, and it logged ${refused}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('opens enough, and no page that is not there', () => {
      expect(Object.keys(pageSamples).filter((path) => !allPages.includes(path))).toEqual([]);
      expect(opened).toBeGreaterThanOrEqual(1000 / every);
    });
  });
}
