import type { Store } from '@/server/store/open-store';

/** A question that was handed out to a learner. */
export interface Met {
  itemId: string;
  variant: string;
}

/**
 * The questions of some items that a learner met before some time, the latest first. One in a pack is met when it is answered; `packed` counts
 * those that were only handed out as well, since nobody can tell whether they were looked at.
 */
export async function readMet(
  store: Store,
  learnerId: string,
  { itemIds, before, packed }: { itemIds: readonly string[]; before: number; packed: 'answered' | 'any' },
): Promise<Met[]> {
  const where = { learnerId, itemId: { in: [...itemIds] } };
  const [issued, answers] = await Promise.all([
    store.db.issued.findMany({
      where: { ...where, issuedAt: { lt: BigInt(before) } },
      select: { id: true, itemId: true, variant: true, origin: true },
      orderBy: { issuedAt: 'desc' },
    }),
    store.db.review.findMany({
      where: { ...where, event: 'answer', answeredAt: { lt: BigInt(before) } },
      select: { issuedId: true, itemId: true, variant: true },
    }),
  ]);
  const answered = new Set(answers.map(({ issuedId }) => issuedId));
  const known = new Set(issued.map(({ id }) => id));
  // Imported answers have no question that was handed out here.
  const elsewhere = answers.filter(({ issuedId }) => !known.has(issuedId));
  const met = issued.filter(({ id, origin }) => origin !== 'pack' || packed === 'any' || answered.has(id));
  return [...met, ...elsewhere].map(({ itemId, variant }) => ({ itemId, variant }));
}
