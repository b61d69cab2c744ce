import { beforeEach, describe, expect, it } from 'vitest';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import { ANSWERS_TO_SCORE } from '@/domain/exam/on-trial';
import { examItem } from '@/domain/exam/testing/items';
import { bankOf } from '../bank/bank-of';
import { arrangeDeck, deckOf, publishNext } from '../bank/testing/arrange-deck';
import { forgetProcessWide, processWide } from '../process-wide';
import { insertReview } from '../store/statements';
import { reviewRow } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass, arrangeGuest } from '../testing/arrange-accounts';
import { endMock } from './end-mock';
import type { Mocks } from './mocks';
import { readOnTrial } from './on-trial';
import { reportMock } from './read-report';
import { startMock } from './start-mock';
import { MINUTE, mocksOn, mustPut, NOW, responsesTo, stateOf } from './testing/arrange';

const forget = () => {
  for (const name of ['decks-of', 'deck-readings', 'composed-banks', 'items-on-trial']) forgetProcessWide(name);
};
beforeEach(() => {
  forgetProcessWide('store');
  forget();
});

describe.each(KINDS)('items on trial on %s', (kind) => {
  it('are those of decks on trial until thirty learners have answered them as they are now', async () => {
    const store = await scratchStore(kind);
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

  it('never change a score, and count from the thirtieth answer on', async () => {
    const store = await scratchStore(kind);
    const { groupId, learner, fellow, outsider } = await arrangeClass(store);
    const deckId = await arrangeDeck(store, { groupId, text: deckOf('Ours', [{ id: 'our-1' }]) });
    const pilot = examItem('single', `our-1~${deckKeyOf(deckId)}`, ['2.2']);
    const items = [...wholeBank(), pilot];
    const bank = new Map(items.map((item) => [item.id, item]));
    const mocks: Mocks = { ...mocksOn(store, items), onTrial: () => readOnTrial(store, learner, bank) };

    /** An exam in which nothing but the pilot is answered; its score, and whether the pilot was a question that counts. */
    const sitWith = async (answer: 'right' | 'wrong', learnerId: string, chance: number) => {
      const own = { ...mocks, chance: () => chance };
      const begun = await startMock(own, { learnerId, blueprint: 'mla-c01', extraMinutes: 0, now: NOW });
      if (begun.status !== 'started') throw new Error(JSON.stringify(begun));
      const sitting = { learnerId, mockId: begun.id };
      const asked = (await store.db.mockQuestion.findMany({ where: { mockId: begun.id } })).find(
        ({ itemId }) => itemId === pilot.id,
      );
      const one = (await stateOf(own, sitting)).questions.find(({ position }) => position === asked?.position);
      if (one) await mustPut(own, sitting, one.position, { response: responsesTo(one)[answer] });
      await endMock(own, { ...sitting, now: NOW + 30 * MINUTE });
      const outcome = await reportMock(own, { ...sitting, now: NOW + 31 * MINUTE });
      if (outcome.status !== 'told') throw new Error(outcome.status);
      return { counts: asked?.scored, score: outcome.report.score };
    };

    const right = await sitWith('right', learner.learnerId, 0.25);
    const wrong = await sitWith('wrong', fellow.learnerId, 0.25);
    expect([right.counts, wrong.counts]).toEqual([false, false]);
    expect(right.score).toMatchObject({ right: 0, of: 50 });
    expect(wrong.score).toEqual(right.score);

    for (let at = 0; at < ANSWERS_TO_SCORE; at++) {
      const { learnerId } = await arrangeGuest(store);
      const row = reviewRow({ id: `a-${at}`, issuedId: `i-${at}`, itemId: pilot.id, version: pilot.version });
      await insertReview(store.db, learnerId, row);
    }
    forget();
    expect([...(await readOnTrial(store, learner, bank))]).toEqual([]);
    // Now it is drawn as any other: of some exams one asks it where it counts.
    for (const [at, who] of [
      outsider,
      ...(await Promise.all(Array.from({ length: 20 }, () => arrangeGuest(store)))),
    ].entries()) {
      const { counts, score } = await sitWith('right', who.learnerId, at / 21);
      if (counts !== true) continue;
      expect(score).toMatchObject({ right: 1, of: 50 });
      return;
    }
    throw new Error('It was never asked where it counts.');
  });
});

/** Enough for a whole exam, and some more. */
const wholeBank = () =>
  [1, 2, 3, 4].flatMap((domain) =>
    [1, 2, 3].flatMap((task) =>
      (['single', 'multiple', 'ordering', 'matching'] as const).flatMap((form) =>
        Array.from({ length: form === 'single' ? 6 : 3 }, (_, at) =>
          examItem(form, `${form}-${domain}-${task}-${at}`, [`${domain}.${task}`]),
        ),
      ),
    ),
  );
