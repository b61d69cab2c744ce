import { commitImport } from '@/server/store/commit';
import type { Store } from '@/server/store/open-store';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { arrangeAccount, arrangeGroup } from '@/server/testing/arrange-accounts';

/** Stands nowhere else, followed by where: wherever it is found, something of the account was left. */
export const CANARY = 'canary-of-';

/** A key of tries that is made of the address and names it to nobody. */
export const TRIED = 'letter made-of-the-address';
/** An account with rows wherever it can have any, and beside it somebody else with a group that both teach. */
export async function somebody(store: Store) {
  const { db } = store;
  const member = await arrangeAccount(store, { name: `${CANARY}name` });
  const other = await arrangeAccount(store, { name: 'Ben' });
  const groupId = await arrangeGroup(store, { owner: other, instructors: [member] });
  await arrangeGroup(store, { owner: member }, `${CANARY}group`);
  const { userId, learnerId } = member;
  const email = `${userId}@example.test`;
  await arrangePractice(store, learnerId);
  const at = BigInt(NOON);
  const day = new Date(NOON);
  const own = { userId, createdAt: day, updatedAt: day };
  await db.session.create({
    data: {
      id: 's',
      token: `${CANARY}session`,
      ipAddress: `${CANARY}address`,
      userAgent: `${CANARY}device`,
      ...own,
      expiresAt: day,
    },
  });
  await db.account.create({
    data: { id: 'a', accountId: `${CANARY}account`, providerId: 'oidc', idToken: `${CANARY}token`, ...own },
  });
  await db.verification.create({
    data: {
      id: 'v',
      identifier: `reset-password:${CANARY}link`,
      value: userId,
      expiresAt: day,
      createdAt: day,
      updatedAt: day,
    },
  });
  await db.verification.create({
    data: { id: 'w', identifier: email, value: `${CANARY}code`, expiresAt: day, createdAt: day, updatedAt: day },
  });
  await db.twoFactor.create({ data: { id: 't', userId, secret: `${CANARY}secret`, backupCodes: `${CANARY}codes` } });
  await db.passkey.create({
    data: {
      ...{ id: 'p', userId, name: `${CANARY}passkey`, publicKey: 'k', credentialID: `${CANARY}credential`, counter: 0 },
      ...{ deviceType: 'x', backedUp: false },
    },
  });
  await db.apiToken.create({ data: { id: 'o', userId, name: `${CANARY}program`, tokenHash: 'h', createdAt: at } });
  for (const key of [`answers ${learnerId}`, `invite ${userId}`, TRIED])
    await db.throttle.create({ data: { key, count: 1, windowFrom: at } });
  await db.throttle.create({ data: { key: 'answers somebody else', count: 1, windowFrom: at } });
  for (const [recipient, body, about] of [
    [email, `Hello ${CANARY}name`, null],
    ['new@mail.example', `${CANARY}letter for ${email}`, null],
    [`${CANARY}new-address`, 'Confirm it.', userId],
  ] as const)
    await db.mail.create({
      data: { id: recipient, recipient, subject: 'Hello', body, createdAt: at, userId: about },
    });
  await db.notice.create({
    data: { id: 'n', userId, kind: 'report-accepted', about: `{"reply":"${CANARY}notice"}`, createdAt: at, key: 'k' },
  });
  await arrangeTeaching(store, { userId, learnerId, groupId });
  await db.invite.create({
    data: {
      ...{ id: 'to', role: 'member', email, tokenHash: 'to', createdBy: other.userId },
      ...{ createdAt: at, expiresAt: at },
    },
  });
  return { member, other, groupId, email };
}

/** What somebody practised: a log with free text, marks, a plan, a mock exam. */
async function arrangePractice(store: Store, learnerId: string) {
  const row = (id: string, itemId: string, minute: number) =>
    reviewRow({ id, issuedId: `of ${id}`, itemId, answeredAt: NOON + minute * 60_000 });
  const text = (where: string) => ({ kind: 'recall' as const, text: `${CANARY}${where}` });
  const reviews = [
    row('one', 'a', 1),
    row('two', 'a', 2),
    { ...row('three', 'b', 3), form: 'recall' as const, response: text('free-text') },
    { ...row('four', 'c', 4), origin: 'pack' as const },
  ];
  const mark = {
    itemId: 'a',
    flagged: true,
    suspended: false,
    buriedUntil: null,
    note: `${CANARY}note`,
    changedAt: NOON,
  };
  const imported = { learner: change({ id: learnerId }), reviews, memories: [memoryRow()], marks: [mark] };
  const committed = await commitImport(store, imported);
  if (committed !== 'committed') throw new Error(committed);
  const { db } = store;
  const at = BigInt(NOON);
  await db.issued.create({ data: { learnerId, ...issuedRow(), issuedAt: at } });
  await db.missReason.create({ data: { learnerId, reviewId: 'one', itemId: 'a', reason: 'clue', givenAt: at } });
  await db.report.create({
    data: {
      ...{ id: 'r', learnerId, reviewId: 'one', itemId: 'a', version: 'v', seed: '1', response: '{}' },
      ...{ comment: `${CANARY}comment`, createdAt: at },
    },
  });
  const days = { minutes: '[]', daysOff: '[]', desiredRetention: 0.9, changedAt: at };
  await db.plan.create({ data: { learnerId, examVersion: 'MLA-C01', ...days } });
  const worth = { fittedTo: 1, heldOut: 1, logLoss: 0.3, logLossBefore: 0.4, kept: true, createdAt: at };
  await db.parameterSet.create({ data: { id: 'f', learnerId, weights: '[]', ...worth } });
  const said = JSON.stringify(text('mock'));
  await db.mock.create({
    data: {
      ...{ id: 'm', learnerId, blueprint: 'domain-2', seed: '1', extraMinutes: 0, startedAt: at, deadlineAt: at },
      questions: {
        create: { position: 1, issuedId: 'i', itemId: 'a', task: '2.1', form: 'recall', scored: true, response: said },
      },
      answers: { create: { position: 1, seq: 1, response: said, at } },
    },
  });
}

/** What somebody made in a group that goes on without them. */
async function arrangeTeaching(
  { db }: Store,
  { userId, learnerId, groupId }: { userId: string; learnerId: string; groupId: string },
) {
  const at = BigInt(NOON);
  const made = { createdBy: userId, createdAt: at };
  await db.invite.create({ data: { id: 'x', groupId, role: 'learner', tokenHash: 'x', expiresAt: at, ...made } });
  await db.assignment.create({
    data: {
      ...{ id: 'y', groupId, title: 'Kept', kind: 'set', content: '', mode: 'end', opensAt: at, ...made },
      tries: { create: { id: 'z', learnerId, number: 1, startedAt: at } },
    },
  });
  await db.deck.create({
    data: {
      ...{ id: 'd', groupId, name: 'deck', ...made },
      revisions: { create: { number: 1, text: 'kept by the group', authorId: userId, createdAt: at } },
      drafts: { create: { userId, text: `${CANARY}draft`, base: 1, changedAt: at } },
    },
  });
}
