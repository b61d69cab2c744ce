import { build } from './scope';

const prefix = 'checkpoint-';

export const fileCache = `${prefix}files-${build}`;
export const pageCache = `${prefix}pages-${build}`;

/** Caches of earlier builds by kind, the latest last: the browser lists them in the order in which they were made. */
export async function earlierCaches(kind: 'files' | 'pages'): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`${prefix}${kind}-`) && name !== fileCache && name !== pageCache);
}
