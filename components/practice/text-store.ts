/** Text kept in the browser. It never throws: what the browser refuses to keep lives in memory until the page goes away. */
export interface TextStore {
  get(key: string): string | null;
  /** False when the text will not outlive this page. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  keys(): string[];
}

/** `open` may throw or give null (storage switched off); each use may throw (storage full). */
export function makeTextStore(open: () => Storage | null): TextStore {
  const memory = new Map<string, string>();
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      const storage = open();
      return storage === null ? otherwise : use(storage);
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key), null),
    set: (key, text) => {
      const isLasting = attempt((storage) => {
        storage.setItem(key, text);
        return true;
      }, false);
      if (isLasting) memory.delete(key);
      else memory.set(key, text);
      return isLasting;
    },
    remove: (key) => {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key), undefined);
    },
    keys: () => {
      const kept = attempt((storage) => Object.keys(storage), []);
      return [...new Set([...kept, ...memory.keys()])];
    },
  };
}

/** Shared by all tabs, kept until removed. */
export const lastingStore = makeTextStore(() => (typeof window === 'undefined' ? null : window.localStorage));

/** This tab's own, kept over a reload. */
export const tabStore = makeTextStore(() => (typeof window === 'undefined' ? null : window.sessionStorage));
