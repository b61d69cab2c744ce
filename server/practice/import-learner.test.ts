import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/open-store';
import { exportLearner, type LearnerFile } from './export-learner';
import { importLearner } from './import-learner';
import type { Practice } from './practice';
import {
  arrangeStore,
  ask,
  cards,
  DAY,
  greet,
  MINUTE,
  mustAsk,
  NOW,
  practiceOn,
  rightAnswer,
  send,
} from './testing/arrange';

let store: Store;
let practice: Practice;

beforeAll(async () => {
  store = await arrangeStore();
  practice = practiceOn(store, cards('a-1', 'a-2', 'b-1'));
});

async function fileOf(learnerId: string): Promise<LearnerFile> {
  const file = await exportLearner(practice, learnerId);
  if (file === null) throw new Error('There is no such learner.');
  // As it comes back from a disk.
  return JSON.parse(JSON.stringify(file)) as LearnerFile;
}

/** Three days of practice. */
async function experienced(): Promise<string> {
  const { learnerId } = await greet(practice);
  for (let at = NOW; at < NOW + 3 * DAY; at += DAY / 4) {
    const next = await ask(practice, learnerId, at);
    if (next.done) continue;
    const answeredAt = new Date(at + MINUTE).toISOString();
    const confidence = at % DAY === 0 ? 'sure' : 'fairly';
    await send(practice, learnerId, [rightAnswer(next, { answeredAt, confidence })], { now: at + 2 * MINUTE });
  }
  return learnerId;
}

const later = NOW + 4 * DAY;

describe('an exported log', () => {
  it('gives a new guest equal memories, once', async () => {
    const file = await fileOf(await experienced());
    expect(file.reviews.length).toBeGreaterThan(4);
    const { learnerId, question } = await greet(practice);
    const input = { learnerId, reviews: file.reviews, now: later };
    expect(await importLearner(practice, input)).toEqual({ status: 'imported', added: file.reviews.length, known: 0 });
    const own = await fileOf(learnerId);
    expect(own.memories).toEqual(file.memories);
    expect(own.reviews).toEqual(file.reviews);
    expect(await importLearner(practice, input)).toEqual({ status: 'imported', added: 0, known: file.reviews.length });
    expect(await ask(practice, learnerId, NOW)).toMatchObject({ issued: question.issued });
  });

  it('merges with what was answered here, in the order of time', async () => {
    const file = await fileOf(await experienced());
    const { learnerId, question } = await greet(practice);
    await send(practice, learnerId, [rightAnswer(question, { answeredAt: new Date(NOW + 30).toISOString() })]);
    await importLearner(practice, { learnerId, reviews: file.reviews, now: later });
    const merged = await fileOf(learnerId);
    expect(merged.reviews).toHaveLength(file.reviews.length + 1);
    const repsOf = ({ memories }: LearnerFile) => memories.find(({ itemId }) => itemId === 'a-1')?.reps ?? 0;
    expect(repsOf(merged)).toBe(repsOf(file) + 1);
    const next = mustAsk(await ask(practice, learnerId, later + 30 * DAY));
    const { results } = await send(practice, learnerId, [rightAnswer(next)], { now: later + 31 * DAY });
    expect(results).toMatchObject([{ status: 'accepted' }]);
  });

  it.each<[string, Partial<LearnerFile['reviews'][number]>, RegExp]>([
    ['an unknown parameter set', { parameters: 'magic' }, /parameters are not known/],
    ['a receipt before the answer', { receivedAt: '2026-11-21T00:00:00.000Z' }, /before it was answered/],
    ['a time to come', { receivedAt: '2036-11-21T00:00:00.000Z' }, /future/],
    ['an id that is there twice', {}, /reviews\[\d+\]: its id is there twice/],
    ['a question that is there twice', { id: 'another' }, /its question was answered before/],
  ])('with %s is refused whole', async (_, changes, message) => {
    const file = await fileOf(await experienced());
    const { learnerId } = await greet(practice);
    const broken = { ...file.reviews[0], ...changes } as LearnerFile['reviews'][number];
    const reviews = 'parameters' in changes || 'receivedAt' in changes ? [broken] : [...file.reviews, broken];
    const outcome = await importLearner(practice, { learnerId, reviews, now: later });
    expect(outcome).toMatchObject({ status: 'malformed', message: expect.stringMatching(message) });
    expect((await fileOf(learnerId)).reviews).toEqual([]);
  });

  it('is nobody’s without a learner', async () => {
    expect(await exportLearner(practice, 'nobody')).toBeNull();
    expect(await importLearner(practice, { learnerId: 'nobody', reviews: [], now: NOW })).toEqual({
      status: 'no learner',
    });
  });
});
