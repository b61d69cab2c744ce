import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { amt1 } from '@/domain/question/testing/tuning';
import { twistOf, twistSeed } from '@/domain/question/twist';
import { readIssued } from '../store/issued';
import type { Store } from '../store/open-store';
import { arrangeStore, ask, DAY, greet, mustAsk, NOW, practiceOn, rightAnswer, send } from './testing/arrange';

let store: Store;
const composed: Item = { ...amt1, stems: [], version: 'amt-1@1' };

beforeAll(async () => {
  store = await arrangeStore();
});

async function seedOf(learnerId: string, issued: string): Promise<number> {
  const [row] = await readIssued(store, learnerId, [issued]);
  return Number(row?.seed);
}

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
