import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { judgePacked } from '@/domain/session/judge-packed';
import type { Pack, PackedQuestion } from '@/domain/session/pack';
import { exportLearner } from './export-learner';
import { makePack } from './pack';
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

const store = await arrangeStore();
const bank = cards('amt-1', 'amt-2', 'spot-1', 'spot-2', 'input-1', 'input-2');

function many(count: number) {
  return cards(...Array.from({ length: count }, (_, at) => `t${at % 7}-${at}`));
}

async function packOf(practice: ReturnType<typeof practiceOn>, learnerId: string, now = NOW): Promise<Pack> {
  const pack = await makePack(practice, { learnerId, now });
  if (pack === null) throw new Error('Nobody.');
  return pack;
}

/** As the device answers, right and sure. */
function answerTo({ asked, key }: PackedQuestion, minutes: number) {
  const response = 'choices' in key ? { choices: key.choices } : { dontKnow: true as const };
  const answeredAt = new Date(NOW + minutes * MINUTE).toISOString();
  return { id: randomUUID(), issued: asked.issued, response, confidence: 'sure' as const, effortMs: 5_000, answeredAt };
}

async function packedRows(practice: ReturnType<typeof practiceOn>, learnerId: string) {
  return (await exportLearner(practice, learnerId))?.issued.filter(({ origin }) => origin === 'pack') ?? [];
}

describe('a pack', () => {
  it('is for guests who are known', async () => {
    expect(await makePack(practiceOn(store, bank), { learnerId: randomUUID(), now: NOW })).toBeNull();
  });

  it('holds what comes next but for the question that waits, and leaves that one open', async () => {
    const practice = practiceOn(store, bank);
    const { learnerId, question } = await greet(practice);
    const { questions, packedAt } = await packOf(practice, learnerId);
    expect(packedAt).toBe('2026-11-21T12:00:00.000Z');
    expect(questions).toHaveLength(5);
    expect(questions.map(({ asked }) => asked.issued)).not.toContain(question.issued);
    expect(mustAsk(await ask(practice, learnerId, NOW + 1)).issued).toBe(question.issued);
  });

  it('packs no more than 200, and the same ones again while they wait', async () => {
    const practice = practiceOn(store, many(260));
    const { learnerId } = await greet(practice);
    const first = await packOf(practice, learnerId);
    expect(first.questions).toHaveLength(200);
    const again = await packOf(practiceOn(store, many(260)), learnerId, NOW + DAY);
    expect(again.questions.map(({ asked }) => asked.issued)).toEqual(first.questions.map(({ asked }) => asked.issued));
    expect(again.questions.map(({ asked }) => asked.question)).toEqual(
      first.questions.map(({ asked }) => asked.question),
    );
    expect(await packedRows(practice, learnerId)).toHaveLength(200);
  });

  it('draws anew what was answered or edited since, and never keeps more than two packs of open ones', async () => {
    const items = many(420);
    const practice = practiceOn(store, items);
    const { learnerId } = await greet(practice);
    await packOf(practice, learnerId);
    const half = practiceOn(
      store,
      items.map((item, at) => (at < 210 ? { ...item, version: `${item.id}@2` } : item)),
    );
    const second = await packOf(half, learnerId, NOW + 1);
    expect(second.questions).toHaveLength(200);
    const third = await packOf(
      practiceOn(
        store,
        items.map((item) => ({ ...item, version: `${item.id}@3` })),
      ),
      learnerId,
      NOW + 2,
    );
    const rows = await packedRows(practice, learnerId);
    expect(rows.length).toBeLessThanOrEqual(400);
    const ids = new Set(rows.map(({ id }) => id));
    expect(third.questions.every(({ asked }) => ids.has(asked.issued))).toBe(true);
  });

  it('leaves suspended and buried items out', async () => {
    const practice = practiceOn(store, bank);
    const { learnerId } = await greet(practice);
    const mark = { learnerId, note: '', flagged: false, changedAt: BigInt(NOW) };
    await store.db.mark.createMany({
      data: [
        { ...mark, itemId: 'amt-2', suspended: true },
        { ...mark, itemId: 'spot-2', buriedUntil: BigInt(NOW + DAY) },
        { ...mark, itemId: 'input-2', buriedUntil: BigInt(NOW - DAY) },
      ],
    });
    const stems = (await packOf(practiceOn(store, bank), learnerId)).questions.map(({ told }) =>
      JSON.stringify(told.key),
    );
    expect(stems.join()).toContain('input-2');
    expect(stems.join()).not.toMatch(/amt-2|spot-2/);
  });

  it('brings due items first', async () => {
    const practice = practiceOn(store, bank);
    const { learnerId, question } = await greet(practice);
    await send(practice, learnerId, [rightAnswer(question)]);
    const { questions } = await packOf(practice, learnerId, NOW + 40 * DAY);
    expect(questions[0]?.asked.topic).toEqual(question.topic);
    expect(questions[0]?.returns.good.memory.before).toBeLessThan(0.95);
    expect(questions[1]?.returns.good.memory.before).toBeNull();
  });
});

describe('answers from a pack', () => {
  it('count once each, in the order in which they were given, and are marked in the log', async () => {
    const practice = practiceOn(store, many(60));
    const { learnerId } = await greet(practice);
    const { questions } = await packOf(practice, learnerId);
    const answers = questions.slice(0, 50).map((packed, at) => answerTo(packed, at + 1));
    const now = NOW + DAY;
    const { results } = await send(practice, learnerId, answers.slice(0, 20), { now });
    const again = await send(practice, learnerId, answers, { now });
    expect(results.map(({ status }) => status)).toEqual(Array(20).fill('accepted'));
    expect(again.results.map(({ status }) => status)).toEqual([
      ...Array(20).fill('repeated'),
      ...Array(30).fill('accepted'),
    ]);
    const file = await exportLearner(practice, learnerId);
    expect(file?.reviews.map(({ id, origin, answeredAt }) => ({ id, origin, answeredAt }))).toEqual(
      answers.map(({ id, answeredAt }) => ({ id, origin: 'pack', answeredAt })),
    );
    const left = await packOf(practice, learnerId, now);
    expect(left.questions.map(({ asked }) => asked.issued)).not.toContain(answers[0]?.issued);
  });

  it('that arrive late rebuild the memory of their item, as if they had come in time', async () => {
    const items = cards('amt-1', 'amt-2');
    const practice = practiceOn(store, items);
    const { learnerId, question } = await greet(practice);
    const [packed] = (await packOf(practice, learnerId)).questions;
    if (packed === undefined) throw new Error('Nothing was packed.');
    await send(practice, learnerId, [rightAnswer(question)], { now: NOW + MINUTE });
    // The other item is met live while the device that holds the pack is offline.
    const live = mustAsk(await ask(practice, learnerId, NOW + 60 * MINUTE));
    const answeredAt = new Date(NOW + 61 * MINUTE).toISOString();
    await send(practice, learnerId, [rightAnswer(live, { answeredAt })], { now: NOW + 61 * MINUTE });
    await send(practice, learnerId, [answerTo(packed, 5)], { now: NOW + DAY });
    const inTime = await replayOf(practice, learnerId);
    expect(inTime.kept).toEqual(inTime.replayed);
    expect(inTime.kept?.reps).toBe(2);
    expect(inTime.kept?.lastReviewedAt).toBe(answeredAt);
  });

  it('are judged on the device as the server judges them', async () => {
    const practice = practiceOn(store, bank);
    const { learnerId } = await greet(practice);
    const { questions, concepts } = await packOf(practice, learnerId);
    const byId = new Map(concepts.map((concept) => [concept.id, concept]));
    for (const [at, packed] of questions.entries()) {
      const [first] = packed.asked.question.options;
      const right = answerTo(packed, 1);
      const answer = at % 2 === 0 ? right : { ...right, response: { choices: [first?.id ?? ''] } };
      const here = judgePacked(packed, byId, answer);
      const [there] = (await send(practice, learnerId, [answer], { now: NOW + MINUTE })).results;
      // The fuzz of an interval is drawn by the answer's id.
      expect({ ...there, dueAt: '', memory: null }).toEqual({ ...here, dueAt: '', memory: null });
      expect(here?.memory.before).toBeNull();
    }
  });
});

async function replayOf(practice: ReturnType<typeof practiceOn>, learnerId: string) {
  const { replay } = await import('@/domain/scheduling/replay');
  const file = await exportLearner(practice, learnerId);
  const reviews = (file?.reviews ?? []).map((one) => ({
    ...one,
    answeredAt: Date.parse(one.answeredAt),
    receivedAt: Date.parse(one.receivedAt),
  }));
  const twice = reviews.find(({ itemId }, at) => reviews.findIndex((other) => other.itemId === itemId) !== at)?.itemId;
  const replayed = replay(reviews, DEFAULT_PARAMETERS).get(twice ?? '');
  const iso = (ms: number | undefined) => new Date(ms ?? 0).toISOString();
  return {
    kept: file?.memories.find(({ itemId }) => itemId === twice),
    replayed: replayed && { ...replayed, dueAt: iso(replayed.dueAt), lastReviewedAt: iso(replayed.lastReviewedAt) },
  };
}
