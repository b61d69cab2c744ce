const lines = new Map<string, Promise<unknown>>();

/**
 * Lets one piece of a learner's work run at a time in this process. Several processes are kept right by the learner's revision; this
 * spares the ordinary case, one browser that sends many answers, from trying again and again.
 */
export async function inTurn<T>(learnerId: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(learnerId);
  const mine = before === undefined ? work() : before.then(work, work);
  lines.set(learnerId, mine);
  try {
    return await mine;
  } finally {
    if (lines.get(learnerId) === mine) lines.delete(learnerId);
  }
}
