import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { replay } from '@/domain/scheduling/replay';
import type { Guest, Member } from '../auth/actor';
import { deckOf } from '../bank/testing/arrange-deck';
import { answer } from '../practice/answer';
import { nextQuestion } from '../practice/next-question';
import { keepNothingYet, type Practice, practiceBank } from '../practice/practice';
import { exportLearner } from '../store/export-learner';
import { readNotices } from '../store/notices';
import type { Store } from '../store/open-store';
import { readParameters } from '../store/parameter-sets';
import { KINDS, type Kind, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass, arrangeGuest } from '../testing/arrange-accounts';
import { rejudgeShipped } from './rejudge-shipped';

const NOW = Date.UTC(2026, 10, 22, 12);
const LATER = NOW + 60_000;

const bankWith = (right: number) =>
  admit(
    compileBank([{ path: 'modes.md', text: deckOf('Modes', [{ id: 'mode-1', right }, { id: 'mode-2' }]) }], {
      generator: GENERATOR,
    }),
  );
const wrongKey = bankWith(0);
const rightKey = bankWith(1);

const practiceOf = (store: Store, bank: Bank): Practice => ({
  ...{ store, bank: practiceBank(bank), kept: keepNothingYet(), chance: () => 0 },
});

/** Asks somebody an item; what comes back answers it with the option of these words. */
async function ask(
  store: Store,
  { learnerId }: Member | Guest,
  { item, bank = wrongKey }: { item: string; bank?: Bank },
) {
  const asked = await nextQuestion(practiceOf(store, bank), { learnerId, set: { items: [item] }, now: NOW });
  if (asked.status !== 'asked' || asked.reply.done) throw new Error('Nothing was asked.');
  const { issued, question } = asked.reply;
  return async (words: string, now: Bank = bank) => {
    const response = { choices: [question.options.find(({ text }) => text === words)?.id ?? ''] };
    const given = { id: randomUUID(), issued, response, confidence: 'sure', effortMs: 9_000 } as const;
    const answers = [{ ...given, answeredAt: new Date(NOW + 1_000).toISOString() }];
    await answer(practiceOf(store, now), { learnerId, answers, now: NOW + 1_000 });
  };
}

async function arrange(kind: Kind) {
  const store = await scratchStore(kind);
  const people = await arrangeClass(store);
  const guest = await arrangeGuest(store);
  for (const who of [people.learner, people.fellow, guest])
    await (await ask(store, who, { item: 'mode-1' }))('Pipe mode');
  await (await ask(store, people.instructor, { item: 'mode-2' }))('Pipe mode');
  return { store, guest, ...people };
}

/** The events of somebody's log and what they say; the memories have to be the log's. */
async function eventsOf(store: Store, { learnerId }: Member | Guest) {
  const all = await exportLearner(store, learnerId);
  if (all === null) throw new Error('No learner.');
  const replayed = replay(all.reviews, await readParameters(store, learnerId));
  expect(new Map(all.memories.map((memory) => [memory.itemId, memory]))).toEqual(replayed);
  return all.reviews.map(({ event, correct }) => `${event} ${correct}`).toSorted();
}

const told = async (store: Store, { userId }: Member) =>
  (await readNotices(store, userId, 10)).map(({ kind, about }) => ({ kind, about }));

describe.each(KINDS)('a shipped key that an update corrects, on %s', (kind) => {
  it('judges again who answered, and tells each of them once', async () => {
    const { store, learner, fellow, guest, instructor } = await arrange(kind);
    expect(await rejudgeShipped(store, wrongKey, NOW)).toBe(0);
    expect(await rejudgeShipped(store, rightKey, LATER)).toBe(3);
    for (const who of [learner, fellow, guest])
      expect(await eventsOf(store, who)).toEqual(['answer true', 'rejudge false']);
    expect(await eventsOf(store, instructor)).toEqual(['answer true']);
    const about = { itemId: 'mode-1', answers: 1 };
    for (const who of [learner, fellow]) expect(await told(store, who)).toEqual([{ kind: 'key-corrected', about }]);
    expect(await told(store, instructor)).toEqual([]);

    expect(await rejudgeShipped(store, rightKey, LATER)).toBe(0);
    await store.db.setting.deleteMany({ where: { key: 'rejudged shipped' } });
    expect(await rejudgeShipped(store, rightKey, LATER)).toBe(0);
    expect(await told(store, learner)).toHaveLength(1);
  });

  it('may be taken back by the next update', async () => {
    const { store, learner } = await arrange(kind);
    await rejudgeShipped(store, rightKey, LATER);
    expect(await rejudgeShipped(store, wrongKey, LATER + 1)).toBe(3);
    expect(await eventsOf(store, learner)).toEqual(['answer true', 'rejudge false', 'rejudge-02 true']);
  });

  it('is not looked for where the generator alone gave the items other versions', async () => {
    const { store, learner } = await arrange(kind);
    const items = new Map([...wrongKey.items].map(([id, item]) => [id, { ...item, version: `next ${item.version}` }]));
    const log = vi.spyOn(store.db.review, 'findMany');
    expect(await rejudgeShipped(store, { items }, LATER)).toBe(0);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
    expect(await eventsOf(store, learner)).toEqual(['answer true']);
  });

  it('judges an answer to a question that was handed out before the update', async () => {
    const { store, outsider } = await arrange(kind);
    const give = await ask(store, outsider, { item: 'mode-1' });
    await rejudgeShipped(store, rightKey, LATER);
    await give('File mode', rightKey);
    expect(await eventsOf(store, outsider)).toEqual(['answer false', 'rejudge true']);
  });

  it('is old or new for each learner where the process ends in between, and the next start does the rest', async () => {
    const { store, learner, fellow, guest } = await arrange(kind);
    const real = store.db.$transaction.bind(store.db);
    let left = 1;
    const broken = vi.spyOn(store.db, '$transaction').mockImplementation(((work: never) => {
      if (left === 0) throw new Error('The power is gone.');
      left -= 1;
      return real(work);
    }) as never);
    await expect(rejudgeShipped(store, rightKey, LATER)).rejects.toThrow('The power is gone.');
    broken.mockRestore();
    const logs = await Promise.all([learner, fellow, guest].map((who) => eventsOf(store, who)));
    expect(logs.map((events) => events.length).toSorted()).toEqual([1, 1, 2]);
    expect(await rejudgeShipped(store, rightKey, LATER)).toBe(2);
    for (const who of [learner, fellow]) expect(await told(store, who)).toHaveLength(1);
  });

  it('is done once where two servers start at the same moment', async () => {
    const { store, learner } = await arrange(kind);
    await Promise.all([rejudgeShipped(store, rightKey, LATER), rejudgeShipped(store, rightKey, LATER)]);
    expect(await eventsOf(store, learner)).toEqual(['answer true', 'rejudge false']);
    expect(await told(store, learner)).toHaveLength(1);
  });
});
