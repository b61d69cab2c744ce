import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import type { Question, Response } from '@/domain/question/question';
import { card, match, order, plainTable, provedMatch, recall } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { twistSeed } from '@/domain/question/twist';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import type { Judged } from '@/domain/session/exchange';
import type { Store } from '../store/open-store';
import { memoryRow } from '../store/testing/rows';
import { judge, tell } from './judge';
import { arrangeStore, bankOf, greet, NOW, practiceOn, rightAnswer, send } from './testing/arrange';

const declared = match({ fast: 'x', pipe: 'y', file: 'z' }, { id: 'declared' });
const proved = provedMatch(
  plainTable('a: yes no no', 'b: no yes no', 'c: no no yes'),
  { pipe: ['p', 'a'], file: ['q', 'b'], fast: ['r', 'c'] },
  { id: 'proved' },
);

/** The first option for every prompt: right for one of them. */
function oneForAll({ prompts = [], options }: Question): Response {
  return { pairs: Object.fromEntries(prompts.map(({ id }) => [id, options[0]?.id ?? ''])) };
}

/** What a learner is told of a response to the item's question under a seed. */
function toldOf(item: Item, seed: number, respond: (question: Question) => Response): Judged {
  const generated = generate(item, seed);
  const made = { id: 'issued-1', itemId: item.id, version: item.version, seed: String(seed), issuedAt: NOW };
  const answer = {
    id: 'answer-1',
    issued: 'issued-1',
    response: respond(generated.question),
    confidence: 'sure',
  } as const;
  const judgement = judge(
    { ...answer, effortMs: 9_000, answeredAt: new Date(NOW).toISOString() },
    { ...made, questionHash: 'hash', variant: generated.variant, origin: 'live' },
    generated,
  );
  if ('status' in judgement) throw new Error(judgement.message);
  return tell(bankOf([]), 'accepted', {
    judgement,
    review: { rating: 'again', dueAt: NOW, answeredAt: NOW },
    parameters: DEFAULT_PARAMETERS,
    memories: { before: null, after: memoryRow() },
  });
}

describe('what is told of an answer', () => {
  it.each([
    ['declared', declared, /^It belongs to another prompt: “Scenario of \w+”$/],
    ['proved', proved, /^because$/],
  ] as const)('says of every wrong pair of a match why it is wrong: %s', (_, item, words) => {
    const told = toldOf(item, 7, oneForAll);
    const { prompts = [], options } = generate(item, 7).question;
    expect(told).toMatchObject({ correct: false, rating: 'again' });
    expect(told.missed).toHaveLength(2);
    for (const { id } of prompts) {
      const wrong = options
        .map((option) => option.id)
        .filter((option) => option !== (Array.isArray(told.key) ? null : told.key[id]));
      const reasons = told.pairReasons?.[id] ?? {};
      expect(Object.keys(reasons).toSorted()).toEqual(wrong.toSorted());
      for (const reason of Object.values(reasons)) expect(reason).toMatch(words);
    }
    expect(Object.keys(told.pairReasons ?? {}).toSorted()).toEqual(prompts.map(({ id }) => id).toSorted());
  });

  it.each<[string, Item, number, unknown]>([
    ['a card', card(['*a', 'b', 'c', 'd']), 7, ['a']],
    ['a minimal pair', { ...amt1, stems: [] }, twistSeed(7, 'pair'), [expect.stringMatching(/^(hyperband|random)$/)]],
    ['a reverse', amt1, twistSeed(7, 'reverse'), ['learns from finished jobs']],
    ['an order', order(['one', 'two', 'three']), 7, ['one', 'two', 'three']],
    ['a recall', recall(['/opt/ml/model']), 7, ['/opt/ml/model']],
  ])('of %s has the key and reasons, and none of pairs', (_, item, seed, key) => {
    const told = toldOf(item, seed, () => ({ dontKnow: true }));
    expect(told).toMatchObject({ correct: false, key, reasons: expect.anything() });
    expect(told).not.toHaveProperty('pairReasons');
  });
});

describe('a match in practice', () => {
  let store: Store;
  beforeAll(async () => {
    store = await arrangeStore();
  });

  it.each([declared, proved])(
    'tells why pairs are wrong after the answer, twice if need be, and nothing before: $id',
    async (item) => {
      const practice = practiceOn(store, [{ ...item, version: `${item.id}@1` }]);
      const { learnerId, question } = await greet(practice);
      const answer = rightAnswer(question, { response: oneForAll(question.question) });
      for (const status of ['accepted', 'repeated']) {
        const { results } = await send(practice, learnerId, [answer]);
        const [told] = results;
        expect(told).toMatchObject({ status, correct: false, pairReasons: { fast: expect.anything() } });
        if (told === undefined || !('pairReasons' in told)) throw new Error('No pair has a reason.');
        const reasons = Object.values(told.pairReasons ?? {}).flatMap((byOption) => Object.values(byOption));
        expect(reasons).toHaveLength(6);
        const before = JSON.stringify(question);
        expect([...reasons, 'pairReasons', 'reasons'].filter((words) => before.includes(words))).toEqual([]);
      }
    },
  );
});
