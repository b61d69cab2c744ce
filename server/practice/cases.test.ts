import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { arrangeStore, ask, cards, DAY, greet, mustAsk, NOW, practiceOn, rightAnswer, send } from './testing/arrange';

const place = { id: 'night', title: 'A night shift', story: 'A team retrains every night.', of: 3 };
const items: Item[] = cards('a-1', 'a-2', 'a-3', 'b-1').map((item, index) =>
  index < 3 ? { ...item, case: { ...place, position: index + 1 } } : item,
);

describe('a case', () => {
  it('is asked from its first question to its last, in a row, with its story', async () => {
    const practice = practiceOn(await arrangeStore(), items);
    const { learnerId, question } = await greet(practice, { topic: 'a' });
    expect(question.question.case).toEqual({ title: place.title, story: place.story, position: 1, of: 3 });
    let asked = question;
    for (const position of [2, 3]) {
      const { next } = await send(practice, learnerId, [rightAnswer(asked)], { next: true });
      asked = mustAsk(next);
      expect(asked.question.case?.position).toBe(position);
    }
    const { next } = await send(practice, learnerId, [rightAnswer(asked)], { next: true });
    expect(mustAsk(next).question.case).toBeUndefined();
    expect(mustAsk(await ask(practice, learnerId, NOW + DAY)).issued).toBe(mustAsk(next).issued);
  });
});
