/** An event that keeps the worker alive until its work is done. */
export interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What of a worker's global scope is used here: the compiler knows the page's only. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { navigationPreload?: { enable(): Promise<void> } };
}

/** Filled in by scripts/build-worker.mjs. */
declare const WORKER_BUILD: string;
declare const WORKER_FILES: readonly string[];

/** Names this build: its caches carry it. */
export const build = WORKER_BUILD;

/** Built files of the practice route, its fonts and its style, with their hashes in their names. */
export const files = WORKER_FILES;

export const scope = globalThis as unknown as WorkerScope;
