import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types';
import { NetworkFirst } from 'workbox-strategies';
import { pageCache } from './cache-names';
import { isPage, trimPages } from './keep-pages';

/** A page that was seen before is shown when the network takes longer than this. */
const PATIENCE_SECONDS = 8;

const keepPagesOnly: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => (isPage(response) ? response : null),
  // Put anew at the end, so that the order tells which was seen last.
  cacheDidUpdate: async ({ request, newResponse }) => {
    const store = await caches.open(pageCache);
    const copy = newResponse.clone();
    await store.delete(request, { ignoreVary: true });
    await store.put(request, copy);
    await trimPages();
  },
};

const strategy = new NetworkFirst({
  cacheName: pageCache,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  matchOptions: { ignoreVary: true },
  plugins: [keepPagesOnly],
});

/** A page from the network; else as it was seen last; else what there is in its place. */
export async function answerPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  try {
    return await strategy.handle(options);
  } catch (error) {
    const { pathname } = new URL(options.request.url);
    const store = await caches.open(pageCache);
    const match = (url: string) => store.match(url, { ignoreVary: true, ignoreSearch: true });
    const own = await match(pathname);
    const instead = pathname.startsWith('/practice') ? await match('/practice') : undefined;
    const fallback = own ?? instead ?? (await match('/offline'));
    if (fallback === undefined) throw error;
    return fallback;
  }
}
