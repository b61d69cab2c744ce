import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import { exportLearner } from './export-learner';
import {
  arrangeStore,
  ask,
  bankOf,
  cards,
  DAY,
  greet,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';

const named = (id: string, name: string): Concept => ({
  ...{ id, name, aliases: [], what: '', when: '', whenNot: '', confusions: [], sources: [], today: null, topic: 'a' },
});

it('the eighth lapse is announced with what the item is taken for, again when the answer is sent again, and the ninth is not', async () => {
  const items = cards('a-1');
  const concepts = new Map([named('right', 'Right of'), named('two', 'Two of')].map((one) => [one.id, one]));
  const practice = { ...practiceOn(await arrangeStore(), items), bank: bankOf(items, concepts) };
  const { learnerId } = await greet(practice);
  const announced: unknown[] = [];
  let now = NOW;
  for (let turn = 0; turn < 60 && announced.length < 10; turn++) {
    // Longer than any interval.
    now += 400 * DAY;
    const next = mustAsk(await ask(practice, learnerId, now));
    const before = (await exportLearner(practice, learnerId))?.memories[0]?.state;
    const fails = before === 'review';
    const times = { answeredAt: new Date(now).toISOString() };
    const answer = rightAnswer(next, fails ? { ...times, response: { choices: ['two of a-1'] } } : times);
    const { results } = await send(practice, learnerId, [answer], { now });
    const leech = results[0] && 'leech' in results[0] ? results[0].leech : null;
    if (fails) announced.push(leech);
    else expect(leech).toBeNull();
    if (announced.length === 8 && fails) {
      const again = await send(practice, learnerId, [answer], { now: now + 1 });
      expect(again.results).toEqual([{ ...results[0], status: 'repeated' }]);
    }
  }
  const confusedWith = { id: 'two', name: 'Two of', url: '/glossary#two' };
  expect(announced).toEqual([...Array(7).fill(null), { lapses: 8, confusedWith }, null, null]);
});
