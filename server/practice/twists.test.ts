import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { amt1 } from '@/domain/question/testing/tuning';
import { twistOf, twistSeed } from '@/domain/question/twist';
import { variantOf } from '@/domain/question/variant-of';
import { readIssued } from '../store/issued';
import type { Store } from '../store/open-store';
import { exportLearner } from './export-learner';
import { importLearner } from './import-learner';
import { arrangeStore, ask, DAY, greet, MINUTE, mustAsk, NOW, practiceOn, rightAnswer, send } from './testing/arrange';

let store: Store;
const composed: Item = { ...amt1, stems: [], version: 'amt-1@1' };

beforeAll(async () => {
  store = await arrangeStore();
});

async function seedOf(learnerId: string, issued: string): Promise<number> {
  const [row] = await readIssued(store, learnerId, [issued]);
  return Number(row?.seed);
}

describe('a twisted question', () => {
  it('is exported by its seed, imported, and replays to the same memory', async () => {
    const practice = practiceOn(store, [composed]);
    const { learnerId, question } = await greet(practice);
    const wrong = { response: { dontKnow: true } } as const;
    const { next } = await send(practice, learnerId, [rightAnswer(question, wrong)], { next: true });
    const answeredAt = new Date(NOW + 2 * MINUTE).toISOString();
    const pair = rightAnswer(mustAsk(next), { ...wrong, answeredAt });
    await send(practice, learnerId, [pair], { now: NOW + 3 * MINUTE });

    const file = await exportLearner(practice, learnerId);
    if (file === null) throw new Error('There is no such learner.');
    expect(file.reviews.map(({ seed }) => twistOf(Number(seed)))).toEqual(['plain', 'pair']);
    const [, twisted] = file.reviews;
    expect(variantOf(composed, Number(twisted?.seed))).toBe(twisted?.variant);

    const other = await greet(practiceOn(store, [composed]));
    const elsewhere = { learnerId: other.learnerId, reviews: file.reviews, now: NOW + DAY };
    expect(await importLearner(practice, elsewhere)).toMatchObject({ status: 'imported', added: 2 });
    const copy = await exportLearner(practice, other.learnerId);
    expect([copy?.reviews, copy?.memories]).toEqual([file.reviews, file.memories]);
  });
});

describe('after a miss', () => {
  const missed = { response: { dontKnow: true } } as const;

  it('the same story comes with one need changed, is judged as what it was, and a later one is plain again', async () => {
    const practice = practiceOn(store, [composed]);
    const { learnerId, question } = await greet(practice);
    await send(practice, learnerId, [rightAnswer(question, missed)]);
    const pair = mustAsk(await ask(practice, learnerId, NOW + DAY));
    expect(await seedOf(learnerId, pair.issued)).toBe(twistSeed(await seedOf(learnerId, question.issued), 'pair'));
    expect(pair.question.twist).toBe('pair');

    const elsewhere = practiceOn(store, [composed]);
    const answered = rightAnswer(pair, { ...missed, answeredAt: new Date(NOW + DAY).toISOString() });
    const { results } = await send(elsewhere, learnerId, [answered], { now: NOW + DAY });
    expect(results).toMatchObject([{ status: 'accepted', decisive: [{ insteadOf: 'learns from finished jobs' }, {}] }]);
    const later = mustAsk(await ask(practice, learnerId, NOW + 2 * DAY));
    expect(twistOf(await seedOf(learnerId, later.issued))).toBe('plain');
  });

  it('rides in the same round trip as the answer, which is not in the store yet', async () => {
    const practice = practiceOn(store, [composed]);
    const { learnerId, question } = await greet(practice);
    const { next } = await send(practice, learnerId, [rightAnswer(question, missed)], { next: true });
    expect(mustAsk(next).question.twist).toBe('pair');
  });
});
