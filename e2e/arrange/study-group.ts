import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckKeyOf } from '@/domain/bank/deck-ids';
import { readBank } from '@/server/bank';
import { arrangeDeck, deckOf } from '@/server/bank/testing/arrange-deck';
import { importLearner } from '@/server/practice/import-learner';
import { keepNothingYet, type Practice, practiceBank } from '@/server/practice/practice';
import { openStore, type Store } from '@/server/store/open-store';
import { secretIn, totpOf } from '@/server/testing/totp';
import { putWaiting, type SignedUp, signIn, signUp } from './account';
import { assign, letIn, makeGroup } from './group';
import { answerTo, guestOf, nextQuestion } from './guest';
import { longPast } from './long-past';
import type { ProductionServer } from './production-server';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A class in the middle of its work, somebody who has only just come, and who looks after the server. */
export interface StudyGroup {
  groupId: string;
  /** With a second factor, a passkey, tokens and another device. */
  owner: SignedUp;
  /** A learner of the group who is in the middle of an assignment. */
  learner: SignedUp;
  administrator: SignedUp;
  /** With a group of their own that holds nothing yet. */
  newcomer: SignedUp;
  ownGroupId: string;
  /** Assignments, by how they stand. */
  open: string;
  past: string;
  coming: string;
  /** A deck with a mistake in it, which nobody is asked. */
  deckId: string;
}

type Server = Pick<ProductionServer, 'origin' | 'dataDir'>;

const arranged = new Map<string, Promise<StudyGroup>>();

/** One for all states of a server: nothing that is looked at changes what it holds. */
export function studyGroup(server: Server): Promise<StudyGroup> {
  // A connection that lay idle may be closed just when it is used again; then it begins anew.
  const begun = arranged.get(server.origin) ?? arrange(server).catch(() => arrange(server));
  arranged.set(server.origin, begun);
  return begun;
}

async function arrange({ origin, dataDir }: Server): Promise<StudyGroup> {
  // It takes seconds, in which nothing else is done.
  readBank();
  const [owner, learner] = [
    await signUp(origin, { name: 'Olga Owner' }),
    await signUp(origin, { name: 'Lee Learner' }),
  ];
  const [administrator, newcomer] = [
    await signUp(origin, { name: 'Ada Admin' }),
    await signUp(origin, { name: 'Nora New' }),
  ];
  // Named anew each time: what was arranged by half is arranged again.
  for (const name of ['Wanda Waiting', 'Walt Waiting'])
    await putWaiting(origin, { name, email: `${randomUUID().slice(0, 8)}@mail.example` });
  const groupId = await makeGroup(owner, 'Evening class');
  const ownGroupId = await makeGroup(newcomer, 'First group');
  await letIn({ owner, groupId }, learner);
  const store = await openStore(`file:${join(dataDir, 'checkpoint.db')}`);
  try {
    await store.db.user.update({ where: { email: administrator.email }, data: { role: 'administrator' } });
    const deckId = await arrangeDecks(store, { origin, groupId, learner });
    const set = { content: 'topics=tuning-strategies', questions: 5 };
    const [now, class_] = [Date.now(), { owner, groupId }];
    const open = await assign(class_, { ...set, title: 'Tuning, five questions', dueAt: now + 30 * HOUR, attempts: 2 });
    const past = await assign(class_, { ...set, ...met(), title: 'What comes first', mode: 'end' });
    await store.db.assignment.update({
      where: { id: past },
      data: { opensAt: BigInt(now - 9 * DAY), dueAt: BigInt(now - 2 * DAY) },
      select: { id: true },
    });
    const mock = { kind: 'mock', content: 'domain-2', questions: 0, mode: 'end', title: 'Domain 2, as an exam' };
    const coming = await assign(class_, { ...mock, opensAt: now + 2 * DAY, dueAt: now + 9 * DAY });
    await owner.post(`/api/groups/${groupId}/invites`, { role: 'learner', maxUses: null, days: 30 });
    await securely(store, origin, owner);
    // Last, since it is long: a connection that lay idle meanwhile may be closed just when it is used again.
    await arrangePeople(store, groupId);
    await arrangeAttempts(store, { groupId, past, open });
    return { groupId, owner, learner, administrator, newcomer, ownGroupId, open, past, coming, deckId };
  } finally {
    await store.close();
  }
}

/** A deck that is asked, with a report on it and one on the shipped bank, and one with a mistake; answers the second. */
async function arrangeDecks(store: Store, { origin, groupId, learner }: { origin: string } & Made): Promise<string> {
  const text = deckOf('Pelican storage', [{ id: 'pelican-1' }, { id: 'pelican-2' }]);
  const key = deckKeyOf(await arrangeDeck(store, { groupId, name: 'pelican-storage', text }));
  const wrong = readFileSync('domain/bank/fixtures/tuning.md', 'utf8').replace(
    '| Bayesian optimization |\n',
    '| Random search |\n',
  );
  const deckId = await arrangeDeck(store, { groupId, name: 'search-strategies', text: wrong });
  await store.db.deck.update({ where: { id: deckId }, data: { published: null }, select: { id: true } });
  const browser = guestOf(() => origin, learner.cookie);
  const comments: [string, string][] = [
    [`pelican-storage~${key}`, 'File mode is right, too: the data set is read once.'],
    ['tuning-strategies', 'The page that this names says something else about early stopping.'],
  ];
  for (const [topic, comment] of comments) {
    const answer = answerTo(
      await nextQuestion(
        guestOf(() => origin, browser.cookie),
        topic,
      ),
    );
    await browser.answers({ answers: [answer] });
    const sent = await browser.post('/api/practice/reports', { answer: answer.id, comment });
    if (sent.status !== 200) throw new Error(`Nothing was reported: ${JSON.stringify(sent.body)}`);
  }
  return deckId;
}

interface Made {
  groupId: string;
  learner: SignedUp;
}

const NAMES = [
  ...['Ana Núñez', 'Bartholomäus von Hohenlohe-Langenburg', 'Chen Wei', 'Dipa Rao', 'Emeka Obi', 'Fatima al-Zahra'],
  ...['Goran Šimić', 'Hiro Tanaka', 'Ingrid Østby', 'José', 'Katarzyna Wiśniewska', 'משה כהן'],
];

/** Learners of the group who have answered for some days; the last of them has not begun, and one was away for weeks. */
async function arrangePeople(store: Store, groupId: string): Promise<void> {
  const practice: Practice = { store, bank: practiceBank(readBank()), kept: keepNothingYet(), chance: () => 0.5 };
  const now = Date.now();
  for (const [at, name] of NAMES.entries()) {
    const [userId, learnerId] = [randomUUID(), randomUUID()];
    const learner = { create: { id: learnerId, createdAt: 0n, lastSeenAt: 0n, timeZone: 'Europe/Oslo' } };
    const memberships = {
      create: { groupId, role: at === 1 ? 'instructor' : 'learner', joinedAt: 0n, shares: at % 3 === 0 },
    };
    const data = { id: userId, name, email: `${userId}@mail.example`, learner, memberships };
    await store.db.user.create({ data, select: { id: true } });
    if (at === NAMES.length - 1) continue;
    const past = longPast({ answers: 30 + at, days: 6 }, at === 4 ? now - 25 * DAY : now);
    const imported = await importLearner(practice, { learnerId, ...past, now });
    if (imported.status !== 'imported') throw new Error(JSON.stringify(imported));
  }
}

/** A set of what the people of the class have met. */
function met() {
  const topics = new Set([...readBank().items.values()].slice(0, 30).map(({ topic }) => topic));
  return { content: `topics=${[...topics].join(',')}`, questions: 5 };
}

/** What the class made of its assignments: most did the past one, some are at the open one. */
async function arrangeAttempts(store: Store, { groupId, past, open }: Record<'groupId' | 'past' | 'open', string>) {
  const now = Date.now();
  const members = await store.db.membership.findMany({
    where: { groupId, role: 'learner' },
    orderBy: { userId: 'asc' },
    select: { user: { select: { name: true, learner: { select: { id: true } } } } },
  });
  for (const [at, { user }] of members.entries()) {
    if (user.learner === null) continue;
    const attempt = { learnerId: user.learner.id, number: 1, handedIn: true };
    // As long as the answers of some days take.
    const [startedAt, endedAt] = [BigInt(now - 5 * DAY), BigInt(now - 2.5 * DAY)];
    if (at % 4 !== 3)
      await store.db.attempt.create({
        data: { ...attempt, id: randomUUID(), assignmentId: past, startedAt, endedAt },
        select: { id: true },
      });
    if (user.name === 'Lee Learner' || at % 3 === 0)
      await store.db.attempt.create({
        data: { ...attempt, handedIn: false, id: randomUUID(), assignmentId: open, startedAt: BigInt(now - HOUR) },
        select: { id: true },
      });
  }
}

/** All that an account may have. */
async function securely(store: Store, origin: string, owner: SignedUp): Promise<void> {
  const begun = await owner.post('/api/auth/two-factor', { password: owner.password });
  const { totpURI } = begun.body as { totpURI: string };
  const code = totpOf(secretIn(totpURI), Date.now());
  await signIn(origin, owner);
  await owner.post('/api/auth/two-factor/confirm', { code });
  for (const name of ['Notebook on the train', 'Flash cards']) await owner.post('/api/account/tokens', { name });
  const { id: userId } = await store.db.user.findUniqueOrThrow({ where: { email: owner.email }, select: { id: true } });
  const passkey = {
    publicKey: '',
    credentialID: randomUUID(),
    counter: 0,
    deviceType: 'singleDevice',
    backedUp: false,
  };
  await store.db.passkey.create({
    data: { id: randomUUID(), userId, name: 'This laptop', createdAt: new Date(), ...passkey },
    select: { id: true },
  });
}
