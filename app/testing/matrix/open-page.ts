import { AsyncLocalStorage } from 'node:async_hooks';
import { isValidElement } from 'react';
import { addressesOf } from '../routes';

interface Props {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}

interface PageModule {
  default(props: Props): unknown;
  generateMetadata?(props: Props): unknown;
}

/** What a page made of being opened. */
export type Opened = { as: 'shown' } | { as: 'hidden' } | { as: 'led to'; path: string };

/** The headers of the request that a page is opened by. */
export const request = new AsyncLocalStorage<Headers>();

/** What a page that was opened has done after it was sent. */
export const afterwards: (() => unknown)[] = [];

const files = new Map(addressesOf('page.tsx').map(({ file, path }) => [path, file]));

export const allPages = [...files.keys()].sort();

/** Runs a page's own component, and what makes its title, as Next would: nothing in front of them has a part in it. */
export async function openPage(
  path: string,
  { params, query, headers }: Record<'params' | 'query' | 'headers', Record<string, string>>,
): Promise<Opened> {
  const page = (await import(/* @vite-ignore */ `../../${files.get(path)}`)) as PageModule;
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) };
  return request.run(new Headers({ host: 'practice.example', ...headers }), async () => {
    try {
      await page.generateMetadata?.(props);
      if (!isValidElement(await page.default(props))) throw new Error(`${path} shows nothing.`);
      for (const work of afterwards.splice(0)) await work();
      return { as: 'shown' };
    } catch (error) {
      return thrownBy(error);
    }
  });
}

/** Next's own ways to leave a page are errors that carry a digest; any other error is one. */
function thrownBy(error: unknown): Opened {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return { as: 'hidden' };
  const to = /^NEXT_REDIRECT;\w+;(.+);\d+;$/.exec(digest)?.[1];
  if (to === undefined) throw error;
  return { as: 'led to', path: to };
}
