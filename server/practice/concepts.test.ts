import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import { arrangeStore, bankOf, cards, greet, practiceOn, rightAnswer, send } from './testing/arrange';

const named = (id: string, name: string): Concept => ({
  ...{ id, name, aliases: [], what: `what ${name} is`, when: 'often', whenNot: 'seldom' },
  ...{ confusions: [], sources: [], today: null, topic: 'a' },
});

it('a verdict explains the right option and the chosen one, and again when the answer is sent twice', async () => {
  const items = cards('a-1');
  const concepts = new Map([named('first', 'A-1'), named('right', 'Right of')].map((one) => [one.id, one]));
  const practice = { ...practiceOn(await arrangeStore(), items), bank: bankOf(items, concepts) };
  const { learnerId, question } = await greet(practice);
  const wrong = question.question.options.find(({ id }) => !id.startsWith('right'))?.id ?? '';
  const answer = rightAnswer(question, { response: { choices: [wrong] } });
  for (const status of ['accepted', 'repeated']) {
    const { results } = await send(practice, learnerId, [answer]);
    expect(results).toMatchObject([{ status, concepts: [{ id: 'right', url: '/glossary#right' }, { id: 'first' }] }]);
  }
});
