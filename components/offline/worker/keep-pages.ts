import { earlierCaches, fileCache, pageCache } from './cache-names';

/** Pages seen lately that open without a network. */
const MOST_PAGES = 30;
/** Of them, those that are fetched anew when the app was updated. */
const MOST_RENEWED = 8;

/** Pages that are there without having been seen. */
export const shell = ['/practice', '/offline'];

/** Whether a reply is a page that may stand in for itself later: whole, not led elsewhere, and HTML. */
export function isPage(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.status === 200 && !response.redirected && type.startsWith('text/html');
}

/** Fetches a page with the built files that it names. Throws where it cannot be had whole. */
export async function fetchPage(url: string): Promise<void> {
  const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store' });
  if (!isPage(response)) throw new Error(`${url} is no page: ${response.status}`);
  const named = (await response.clone().text()).match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g) ?? [];
  const store = await caches.open(fileCache);
  const missing: string[] = [];
  for (const file of new Set(named)) if (!(await store.match(file))) missing.push(file);
  await store.addAll(missing);
  await (await caches.open(pageCache)).put(url, response);
}

/** Lets the pages go that were seen longest ago. */
export async function trimPages(): Promise<void> {
  const store = await caches.open(pageCache);
  const seen = (await store.keys()).filter(({ url }) => !shell.includes(new URL(url).pathname));
  for (const request of seen.slice(0, Math.max(0, seen.length - MOST_PAGES))) await store.delete(request);
}

/** After an update: pages of the build before are fetched anew, and its files stay for pages that are still open; what is older goes. */
export async function succeed(): Promise<void> {
  const pages = await earlierCaches('pages');
  const last = pages.at(-1);
  const seen = last === undefined ? [] : await (await caches.open(last)).keys();
  const urls = seen.map(({ url }) => url).filter((url) => !shell.includes(new URL(url).pathname));
  for (const name of [...pages, ...(await earlierCaches('files')).slice(0, -1)]) await caches.delete(name);
  await Promise.allSettled(urls.slice(-MOST_RENEWED).map(fetchPage));
}
