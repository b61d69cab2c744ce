import { beforeEach, describe, expect, it } from 'vitest';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import { ANSWERS_TO_SCORE } from '@/domain/exam/on-trial';
import { bankOf } from '../bank/bank-of';
import { arrangeDeck, deckOf, publishNext } from '../bank/testing/arrange-deck';
import { forgetProcessWide, processWide } from '../process-wide';
import { insertReview } from '../store/statements';
import { reviewRow } from '../store/testing/rows';
import { arrangeClass, arrangeGuest } from '../testing/arrange-accounts';
import { readOnTrial } from './on-trial';
import { arrangeStore } from './testing/arrange';

const forget = () => {
  for (const name of ['decks-of', 'deck-readings', 'composed-banks', 'items-on-trial']) forgetProcessWide(name);
};
beforeEach(forget);

describe('items on trial', () => {
  it('are those of decks on trial until thirty learners have answered them as they are now', async () => {
    const store = await arrangeStore();
    processWide('store', () => Promise.resolve(store));
    const { groupId, learner, outsider } = await arrangeClass(store);
    const text = deckOf('Ours', [{ id: 'our-1' }, { id: 'our-2' }]);
    const deckId = await arrangeDeck(store, { groupId, text });
    const [one, two] = ['our-1', 'our-2'].map((id) => `${id}~${deckKeyOf(deckId)}`) as [string, string];
    const read = async (actor = learner) => {
      forget();
      return [...(await readOnTrial(store, actor, (await bankOf(actor)).items))];
    };
    expect(await read()).toEqual([one, two]);
    expect(await read(outsider)).toEqual([]);

    const version = (await bankOf(learner)).items.get(one)?.version ?? '';
    for (let at = 0; at < ANSWERS_TO_SCORE + 2; at++) {
      const { learnerId } = await arrangeGuest(store);
      const answer = reviewRow({ id: `a-${at}`, issuedId: `i-${at}`, itemId: one, version });
      // The first two say nothing: one came from a pack, one was taken back.
      await insertReview(store.db, learnerId, at === 0 ? { ...answer, origin: 'pack' } : answer);
      if (at === 1) await insertReview(store.db, learnerId, { ...answer, id: 'void', event: 'void' });
      const isEnough = at - 1 >= ANSWERS_TO_SCORE;
      if (at >= ANSWERS_TO_SCORE) expect(await read()).toEqual(isEnough ? [two] : [one, two]);
    }

    await publishNext(store, deckId, deckOf('Ours', [{ id: 'our-1', right: 2 }, { id: 'our-2' }]));
    expect(await read()).toEqual([one, two]);
    await store.db.deck.update({ where: { id: deckId }, data: { pilots: false }, select: { id: true } });
    expect(await read()).toEqual([]);
  });
});
