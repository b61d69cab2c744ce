import { randomUUID } from 'node:crypto';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import type { Store } from '@/server/store/open-store';
import type { Names } from './objects';
import type { Sample } from './samples';

/** A report about an item of the shipped bank. */
const SHIPPED = 'matrix-shipped-report';

const decision = { decision: 'declined', reply: 'It is right.' };

export const reportSamples: Readonly<Record<string, Sample>> = {
  'POST /api/reports/groups/{group}/{report}': {
    about: 'group',
    ask: ({ group = '', report = '' }) => ({ params: { group, report }, body: decision }),
  },
  'POST /api/reports/shipped/{report}': {
    about: 'nothing',
    ask: () => ({ params: { report: SHIPPED }, body: decision }),
  },
};

/** Somebody has reported an item of the shipped bank, and one of each of these decks. Answers the reports by their decks' groups. */
export async function arrangeReports(
  store: Store,
  learnerId: string,
  byGroup: ReadonlyMap<string, Names>,
): Promise<Map<string, Names>> {
  await arrangeReport(store, learnerId, { id: SHIPPED, itemId: 'fruit-apple' });
  const reported = new Map<string, Names>();
  for (const [group, { deck = '', ...names }] of byGroup) {
    const id = randomUUID();
    await arrangeReport(store, learnerId, { id, itemId: `basket-apple~${deckKeyOf(deck)}` });
    reported.set(group, { ...names, deck, report: id });
  }
  return reported;
}

async function arrangeReport(
  store: Store,
  learnerId: string,
  { id, itemId }: { id: string; itemId: string },
): Promise<void> {
  const asked = { itemId, version: 'v', seed: '1', response: '{"dontKnow":true}' };
  const data = { id, learnerId, reviewId: `answer of ${id}`, ...asked, comment: 'Unclear.', createdAt: 1n };
  await store.db.report.create({ data, select: { id: true } });
}
