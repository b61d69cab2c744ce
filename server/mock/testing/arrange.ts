import type { Item } from '@/domain/bank/item';
import type { MockAnswerReply, MockAnswerRequest, MockState } from '@/domain/exam/exchange';
import { examItem } from '@/domain/exam/testing/items';
import type { Store } from '@/server/store/open-store';
import type { Mocks } from '../mocks';
import { type PutOutcome, putAnswer } from '../put-answer';
import { readState } from '../read-state';
import { startMock } from '../start-mock';

/** Enough for a Domain 2 exam, and a little more: options called `right-…` and `true-…` are right, steps go first, second, third. */
export function domainBank(spare = 2): Item[] {
  const kinds = { single: 22, multiple: 4, ordering: 2, matching: 2 } as const;
  return Object.entries(kinds).flatMap(([kind, count]) =>
    Array.from({ length: count + spare }, (_, at) =>
      examItem(kind as keyof typeof kinds, `${kind}-${at}`, ['2.1', '2.2', '2.3']),
    ),
  );
}

export function mocksOn(store: Store, items: readonly Item[] = domainBank(), chance = 0.25): Mocks {
  const topics = [{ id: 'any', title: 'Anything', file: 'any.md', exams: {}, guides: [], items: [] }];
  return { store, bank: { items: new Map(items.map((item) => [item.id, item])), topics }, chance: () => chance };
}

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const MINUTE = 60_000;

/** A guest, or the learner named, with a Domain 2 exam that began at NOW. */
export async function begin(
  mocks: Mocks,
  input: { learnerId?: string; now?: number; extraMinutes?: number } = {},
): Promise<{ learnerId: string; mockId: string }> {
  const request = { learnerId: null, blueprint: 'domain-2', extraMinutes: 0, now: NOW, ...input };
  const outcome = await startMock(mocks, request);
  if (outcome.status !== 'started') throw new Error(JSON.stringify(outcome));
  return { learnerId: outcome.learnerId, mockId: outcome.id };
}

interface Sitting {
  learnerId: string;
  mockId: string;
}

/** How it stands a minute after NOW, unless told otherwise. */
export async function stateOf(mocks: Mocks, sitting: Sitting, now = NOW + MINUTE): Promise<MockState> {
  const outcome = await readState(mocks, { ...sitting, now });
  if (outcome.status !== 'told') throw new Error(outcome.status);
  return outcome.state;
}

/** Sends a change of a question, a minute after NOW, unless told otherwise. */
export function put(
  mocks: Mocks,
  sitting: Sitting,
  position: number,
  { now = NOW + MINUTE, ...change }: Partial<MockAnswerRequest> & { now?: number } = {},
): Promise<PutOutcome> {
  const whole = { seq: 1, response: null, flagged: false, struck: [], spentMs: 20_000, ...change };
  return putAnswer(mocks, { ...sitting, position, change: whole, now });
}

export async function mustPut(...args: Parameters<typeof put>): Promise<MockAnswerReply> {
  const outcome = await put(...args);
  if (outcome.status !== 'put') throw new Error(JSON.stringify(outcome));
  return outcome.reply;
}

/** The right response to a question of `domainBank`, and a wrong one. */
export function responsesTo({ question: { kind, options, prompts = [] } }: MockState['questions'][number]) {
  const ids = options.map(({ id }) => id);
  const named = (...names: string[]) => names.flatMap((name) => ids.filter((id) => id.startsWith(`${name}-`)));
  const [wrong = ''] = named('one');
  switch (kind) {
    case 'ordering':
      return {
        right: { order: named('first', 'second', 'third') },
        wrong: { order: named('third', 'second', 'first') },
      };
    case 'matching': {
      const pairs = prompts.map(({ id }) => [id, ids.find((own) => own.endsWith(id)) ?? ''] as const);
      const turned = pairs.map(([prompt], at) => [prompt, pairs[(at + 1) % pairs.length]?.[1] ?? ''] as const);
      return { right: { pairs: Object.fromEntries(pairs) }, wrong: { pairs: Object.fromEntries(turned) } };
    }
    case 'multiple':
      return { right: { choices: named('right', 'true') }, wrong: { choices: [...named('right'), wrong] } };
    default:
      return { right: { choices: named('right') }, wrong: { choices: [wrong] } };
  }
}
