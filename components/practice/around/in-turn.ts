const lasts = new Map<string, Promise<unknown>>();

/** Begins a job when all of the same name that were given before are over, however they ended: what was said last arrives last. */
export function inTurn<T>(name: string, job: () => Promise<T>): Promise<T> {
  const before = lasts.get(name) ?? Promise.resolve();
  const own = before.then(job, job);
  lasts.set(name, own);
  const forget = () => {
    if (lasts.get(name) === own) lasts.delete(name);
  };
  own.then(forget, forget);
  return own;
}
