import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/open-store';
import { chanceOfBytes } from './chance-named';
import { nextQuestion } from './next-question';
import { firstOf } from './show-first';
import { arrangeStore, cards, greet, mustAsk, NOW, practiceOn } from './testing/arrange';

let store: Store;
const items = cards('a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'b-3', 'c-1', 'c-2');
const chance = (name: string) => chanceOfBytes(createHash('sha256').update(name).digest());

beforeAll(async () => {
  store = await arrangeStore();
});

describe('the question shown to a visitor', () => {
  it.each([
    ['one', undefined],
    ['two', undefined],
    ['three', 'b'],
    ['four', 'c'],
  ])('is what the guest is asked who is made under its name: %s', async (name, topic) => {
    const practice = practiceOn(store, items);
    const shown = await firstOf({ ...practice, chance: chance(name) }, { name, topic, now: NOW });
    const outcome = await nextQuestion(practice, { learnerId: null, topic, now: NOW + 900, chance: chance(name) });
    if (outcome.status !== 'asked') throw new Error(outcome.status);
    const { question, topic: about, due, new: fresh } = mustAsk(outcome.reply);
    expect(shown).toEqual({ name, asked: { question, topic: about, due, new: fresh } });
  });

  it('makes no guest, hands nothing out and tells nothing of a key', async () => {
    const before = [await store.db.learner.count(), await store.db.issued.count()];
    const shown = await firstOf(practiceOn(store, items), { name: 'x', now: NOW });
    expect([await store.db.learner.count(), await store.db.issued.count()]).toEqual(before);
    expect(JSON.stringify(shown)).not.toMatch(/reason|seed|itemId|version/);
  });

  it('changes nothing for a guest who has a question', async () => {
    const practice = practiceOn(store, items);
    const { learnerId, question } = await greet(practice);
    const outcome = await nextQuestion(practice, { learnerId, now: NOW, chance: chance('another') });
    expect(outcome).toMatchObject({ status: 'asked', reply: question });
  });

  it('is none where the bank has none', async () => {
    expect(await firstOf(practiceOn(store, []), { name: 'x', now: NOW })).toBeNull();
  });
});

describe('chance of bytes', () => {
  it('is below 1 and begins anew after the last', () => {
    const draw = chanceOfBytes(Buffer.from([0, 0, 0, 0, 255, 255, 255, 255]));
    expect([draw(), draw(), draw()]).toEqual([0, 0xffff_ffff / 2 ** 32, 0]);
  });
});
