import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { answerPage } from './answer-page';
import { fileCache } from './cache-names';
import { fetchPage, shell, succeed } from './keep-pages';
import { files, scope } from './scope';

// The worker that opens pages without a network. It answers for pages and built files alone: what the API says is one learner's, and is
// never kept.

const precache = new PrecacheController({ cacheName: fileCache });
precache.addToCacheList(files.map((url) => ({ url, revision: null })));

scope.addEventListener('install', (event) => {
  const prepare = async () => {
    await precache.install(event as never);
    await Promise.all(shell.map(fetchPage));
  };
  event.waitUntil(prepare());
});

scope.addEventListener('activate', (event) => {
  const begin = async () => {
    await scope.registration.navigationPreload?.enable();
    await scope.clients.claim();
    await succeed();
  };
  event.waitUntil(begin());
});

// A new version waits until the reader takes it: nothing changes under an open question.
scope.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'take over')
    void scope.skipWaiting();
});

registerRoute(new PrecacheRoute(precache));

const kept = new CacheFirst({ cacheName: fileCache });
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
  // A page of the build before may still be open, and want a file that only that one had.
  async (options) => (await caches.match(options.request, { ignoreVary: true })) ?? kept.handle(options),
);

registerRoute(new NavigationRoute(answerPage, { denylist: [/^\/api\//, /^\/_next\//] }));
