import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { policy } from '@/server/policy/policy';
import { operations } from './api/operations';
import { pages } from './doors';
import { addressesOf, allDoors } from './testing/routes';
import { undocumentedRoutes } from './undocumented-routes';

const documented = operations.map(({ method, path }) => [
  `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, '[$1]')}`,
  'operations.ts of its area',
]);
const named = new Map([
  ...documented,
  ...Object.keys(undocumentedRoutes).map((name) => [name, 'app/undocumented-routes.ts']),
] as [string, string][]);

describe('every door of the app has an action of the policy', () => {
  it('routes: each method stands among the operations of its area, or in app/undocumented-routes.ts', async () => {
    const doors = (await allDoors()).map(({ method, path }) => `${method} ${path}`);
    expect(doors.length).toBeGreaterThan(20);
    expect(
      doors.filter((door) => !named.has(door)),
      'these do something and the policy does not name them',
    ).toEqual([]);
    expect(
      [...named.keys()].filter((door) => !doors.includes(door)),
      'these are named and do nothing',
    ).toEqual([]);
  });

  it('and there is no other kind of door: no page of the old router, no file that Next makes an address of, no handler of HEAD or OPTIONS', async () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const files = readdirSync(`${root}/app`, { recursive: true, encoding: 'utf8' }).map((file) => basename(file));
    const addresses =
      /^(route|page|default|sitemap|robots|manifest|favicon|((apple-|opengraph-|twitter-)?(icon|image))\d*)\.\w+$/;
    expect([...new Set(files.filter((file) => addresses.test(file)))].sort()).toEqual([
      ...['apple-icon.png', 'manifest.ts', 'page.tsx', 'route.ts'],
    ]);
    for (const folder of ['pages', 'src']) expect(existsSync(`${root}/${folder}`)).toBe(false);
    for (const { file } of addressesOf('route.ts'))
      for (const method of ['HEAD', 'OPTIONS'])
        expect(await import(`${root}/app/${file}`), file).not.toHaveProperty(method);
  });

  it('pages: each stands in app/doors.ts', () => {
    const found = addressesOf('page.tsx').map(({ path }) => path);
    expect(
      found.filter((page) => !(page in pages)),
      'these can be opened and the policy does not name them',
    ).toEqual([]);
    expect(
      Object.keys(pages).filter((page) => !found.includes(page)),
      'these are named and are not there',
    ).toEqual([]);
  });

  it('names actions that the policy has', () => {
    const used = [...operations.map(({ action }) => action), ...Object.values(pages)];
    expect(used.filter((action) => !(action in policy))).toEqual([]);
  });
});
