import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import type { Actor, Member } from '../auth/actor';
import { readBank } from '../bank';
import { bankOf } from '../bank/bank-of';
import { arrangeDeck, deckOf, publishNext } from '../bank/testing/arrange-deck';
import { answer } from '../practice/answer';
import { nextQuestion } from '../practice/next-question';
import { keepNothingYet, type Practice, practiceBank } from '../practice/practice';
import { readAround } from '../practice/read-around';
import { reportQuestion } from '../practice/report-question';
import { forgetProcessWide, processWide } from '../process-wide';
import { readNotices } from '../store/notices';
import type { Store } from '../store/open-store';
import { KINDS, type Kind, scratchStore } from '../store/testing/scratch-database';
import { arrangeClass } from '../testing/arrange-accounts';
import { decideGroupReport, decideShippedReport } from './decide-report';
import { readGroupInbox, readShippedInbox } from './read-inbox';
import { readOwnReports } from './read-own-reports';

const NOW = Date.UTC(2026, 10, 22, 12);

const text = deckOf('Ours', [{ id: 'our-1' }, { id: 'our-2' }]);
const edited = deckOf('Ours', [{ id: 'our-1', right: 1 }, { id: 'our-2' }]);

beforeEach(() => {
  for (const name of ['store', 'decks-of', 'deck-readings', 'composed-banks']) forgetProcessWide(name);
});

async function arrange(kind: Kind) {
  const store: Store = await scratchStore(kind);
  processWide('store', () => Promise.resolve(store));
  const people = await arrangeClass(store);
  const deckId = await arrangeDeck(store, { groupId: people.groupId, text });
  return { store, deckId, ...people };
}

const practiceOf = async (store: Store, member: Member): Promise<Practice> => ({
  ...{ store, bank: practiceBank(await bankOf(member)), kept: keepNothingYet(), chance: () => 0 },
});

/** A member answers an item by its first option and reports it; answers the report's id. */
async function report(store: Store, member: Member, { itemId, comment }: { itemId: string; comment: string }) {
  const practice = await practiceOf(store, member);
  const { learnerId } = member;
  const asked = await nextQuestion(practice, { learnerId, set: { items: [itemId] }, now: NOW });
  if (asked.status !== 'asked' || asked.reply.done) throw new Error('Nothing was asked.');
  const { issued, question } = asked.reply;
  const id = randomUUID();
  const response = question.kind === 'recall' ? { text: 'x' } : { dontKnow: true as const };
  const given = { id, issued, response, confidence: 'sure' as const, effortMs: 9_000 };
  await answer(practice, { learnerId, answers: [{ ...given, answeredAt: new Date(NOW).toISOString() }], now: NOW });
  const outcome = await reportQuestion(practice, { learnerId, answer: id, comment, now: NOW });
  const row = await store.db.report.findFirst({ where: { learnerId, reviewId: id }, select: { id: true } });
  return { outcome, reportId: row?.id ?? '', answerId: id };
}

const told = async (store: Store, { userId }: Member) =>
  (await readNotices(store, userId, 10)).map(({ kind, about }) => ({ kind, about }));

describe.each(KINDS)('reports on %s', (kind) => {
  it('arrive at the item with the question as it was, for those who write the deck and for nobody else', async () => {
    const { store, groupId, otherGroupId, deckId, learner, fellow, ...others } = await arrange(kind);
    const itemId = `our-1~${deckKeyOf(deckId)}`;
    await report(store, learner, { itemId, comment: 'The manual says otherwise.' });
    await report(store, fellow, { itemId, comment: 'Two are right.' });
    await publishNext(store, deckId, edited);

    const inbox = await readGroupInbox(store, others.instructor, groupId);
    if (inbox.status !== 'allowed') throw new Error(inbox.status);
    expect(inbox.items).toMatchObject([
      {
        ...{ itemId, name: 'our-1', topic: 'Ours', open: 2, place: { deckId, file: 'ours.md', line: 6 } },
        reports: [
          { state: 'open', isOlder: true },
          { state: 'open', isOlder: true },
        ],
      },
    ]);
    const [shown] = inbox.items[0]?.reports.map((one) => one.shown) ?? [];
    const right = shown?.question.options.find(({ text }) => text === 'Pipe mode')?.id;
    expect(shown).toMatchObject({
      response: { dontKnow: true },
      judged: { correct: false, key: [right] },
      others: null,
    });

    const nobody: Actor = { kind: 'visitor' };
    expect((await readGroupInbox(store, nobody, groupId)).status).toBe('stranger');
    for (const member of [learner, others.otherOwner, others.outsider, others.administrator])
      expect((await readGroupInbox(store, member, groupId)).status).toBe('hidden');
    const neighbour = await readGroupInbox(store, others.otherOwner, otherGroupId);
    expect(neighbour).toEqual({ status: 'allowed', items: [] });
    expect(await readShippedInbox(store, others.administrator)).toEqual({ status: 'allowed', items: [] });
  });

  it('are declined with a sentence, once, and the reporter hears back where it was reported', async () => {
    const { store, groupId, otherGroupId, deckId, learner, instructor, owner, otherOwner } = await arrange(kind);
    const itemId = `our-1~${deckKeyOf(deckId)}`;
    const { reportId, answerId } = await report(store, learner, { itemId, comment: 'Wrong.' });
    const decision = { reportId, decision: 'declined', now: NOW + 1 } as const;
    const decline = (actor: Member, reply: string, group = groupId) =>
      decideGroupReport(store, actor, { ...decision, reply, groupId: group });

    expect((await decline(learner, 'No.')).status).toBe('hidden');
    expect((await decline(otherOwner, 'No.')).status).toBe('hidden');
    expect((await decline(otherOwner, 'No.', otherGroupId)).status).toBe('hidden');
    expect(await decline(instructor, '  ')).toEqual({ status: 'allowed', outcome: 'no reason' });
    expect(await told(store, learner)).toEqual([]);
    const reply = 'The page of AWS says so since March.';
    const both = await Promise.all([decline(instructor, reply), decline(owner, 'It is right.')]);
    expect(both.map((one) => one.status === 'allowed' && one.outcome).toSorted()).toEqual([
      'decided',
      'decided before',
    ]);
    expect(await decline(instructor, 'Again.')).toEqual({ status: 'allowed', outcome: 'decided before' });

    const [notice, ...more] = await told(store, learner);
    const stands = [reply, 'It is right.'].find((one) => JSON.stringify(notice).includes(one)) ?? '';
    expect(notice).toEqual({ kind: 'report-declined', about: { itemId, reply: stands } });
    expect(more).toEqual([]);
    const practice = await practiceOf(store, learner);
    const around = await readAround(practice, { learnerId: learner.learnerId, answer: answerId, now: NOW });
    expect(around).toMatchObject({ around: { report: { state: 'declined', reply: stands } } });
    expect(await readOwnReports(learner)).toMatchObject([{ comment: 'Wrong.', state: 'declined', reply: stands }]);
    expect(await readOwnReports(instructor)).toEqual([]);
  });

  it('about shipped items are for administrators', async () => {
    const { store, groupId, learner, owner, administrator } = await arrange(kind);
    const [itemId = ''] = readBank().items.keys();
    const { reportId } = await report(store, learner, { itemId, comment: 'An old name.' });
    expect((await readShippedInbox(store, owner)).status).toBe('hidden');
    const inbox = await readShippedInbox(store, administrator);
    expect(inbox).toMatchObject({ items: [{ itemId, open: 1, place: { deckId: null } }] });
    expect(await readGroupInbox(store, owner, groupId)).toEqual({ status: 'allowed', items: [] });
    const accept = { reportId, decision: 'accepted', reply: '', now: NOW } as const;
    expect((await decideGroupReport(store, owner, { ...accept, groupId })).status).toBe('hidden');
    expect((await decideShippedReport(store, owner, accept)).status).toBe('hidden');
    expect(await decideShippedReport(store, administrator, accept)).toMatchObject({ outcome: 'decided' });
    expect(await told(store, learner)).toEqual([{ kind: 'report-accepted', about: { itemId, reply: '' } }]);
  });

  it('are not taken of a deck whose group was left', async () => {
    const { store, groupId, deckId, learner } = await arrange(kind);
    const itemId = `our-1~${deckKeyOf(deckId)}`;
    const { answerId } = await report(store, learner, { itemId, comment: 'First.' });
    await store.db.membership.delete({ where: { groupId_userId: { groupId, userId: learner.userId } } });
    forgetProcessWide('decks-of');
    const practice = await practiceOf(store, learner);
    const wish = { learnerId: learner.learnerId, answer: answerId, comment: 'Second.', now: NOW };
    expect(await reportQuestion(practice, wish)).toMatchObject({ status: 'refused' });
    const next = await nextQuestion(practice, { learnerId: learner.learnerId, set: { items: [itemId] }, now: NOW });
    expect(next).toMatchObject({ reply: { done: true } });
  });
});
