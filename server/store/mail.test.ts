import { describe, expect, it } from 'vitest';
import { dropLetter, insertLetter, postponeLetter, removeOldLetters, takeLetters } from '@/server/store/mail';
import { openStore } from '@/server/store/open-store';
import { NOON } from '@/server/store/testing/rows';
import { KINDS, scratchStore } from '@/server/store/testing/scratch-database';

const letter = (subject: string) => ({ recipient: 'ann@mail.example', subject, body: 'Hello.' });
const wish = { now: NOON + 1_000, retryAt: NOON + 61_000, most: 10 };

describe.each(KINDS)('letters on %s', (kind) => {
  it('are taken once, the oldest first, whoever asks', async () => {
    const store = await scratchStore(kind);
    const other = await openStore(store.database.url);
    await insertLetter(store, { ...letter('two'), now: NOON + 1 });
    await insertLetter(store, { ...letter('one'), now: NOON });
    await insertLetter(store, { ...letter('later'), now: NOON + 5_000 });
    expect((await takeLetters(store, { ...wish, most: 1 })).map(({ subject }) => subject)).toEqual(['one']);
    const both = await Promise.all([takeLetters(store, wish), takeLetters(other, wish)]);
    await other.close();
    expect(both.flat()).toMatchObject([{ ...letter('two'), tries: 1 }]);
  });

  it('come back when whoever took them did not say what became of them', async () => {
    const store = await scratchStore(kind);
    await insertLetter(store, { ...letter('one'), now: NOON });
    await takeLetters(store, wish);
    expect(await takeLetters(store, { ...wish, now: NOON + 60_999 })).toEqual([]);
    expect(await takeLetters(store, { ...wish, now: NOON + 61_000, retryAt: NOON + 99_000 })).toMatchObject([
      { tries: 2 },
    ]);
  });

  it('are gone when sent, wait when put off, and say nothing to nobody when given up', async () => {
    const store = await scratchStore(kind);
    for (const subject of ['sent', 'put off', 'given up']) await insertLetter(store, { ...letter(subject), now: NOON });
    for (const { id, subject } of await takeLetters(store, wish)) {
      if (subject === 'sent') await dropLetter(store, id);
      else await postponeLetter(store, id, subject === 'put off' ? NOON + 2_000 : null);
    }
    const rows = await store.db.mail.findMany({
      orderBy: { subject: 'asc' },
      select: { subject: true, body: true, recipient: true },
    });
    expect(rows).toEqual([
      { subject: 'given up', body: '', recipient: '' },
      { subject: 'put off', body: 'Hello.', recipient: letter('put off').recipient },
    ]);
    expect(await takeLetters(store, { ...wish, now: NOON + 2_000 })).toMatchObject([{ subject: 'put off' }]);
    expect(await removeOldLetters(store, NOON + 1)).toBe(1);
  });
});
