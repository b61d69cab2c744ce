import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Member } from '@/server/auth/actor';
import { hashPassword } from '@/server/auth/passwords';
import type { Store } from '@/server/store/open-store';
import { KINDS } from '@/server/store/testing/scratch-database';
import { arrangeAccount, arrangeGroup } from '@/server/testing/arrange-accounts';
import { bearer, sessionCookie } from '../matrix/people';
import { serveAnew } from '../serve-anew';
import { type Caller, caller } from './caller';
import { severalProcesses } from './processes';

const password = 'correct horse battery';
const [FIRST, SECOND] = [0, 1];

/** Somebody on a device and by a program, a second device of theirs, and an administrator. */
interface Scene {
  store: Store;
  userId: string;
  groupId: string;
  device: Caller;
  program: Caller;
  otherDevice: Caller;
  otherDeviceId: string;
  administrator: Caller;
  owner: Caller;
}

const READ = 'GET /api/me/export';

interface Ending {
  name: string;
  end(scene: Scene): Promise<{ status: number }>;
  /** What is refused from then on, and as what. */
  refused(scene: Scene): { ask: () => Promise<{ status: number }>; status: number }[];
}

const out = (who: Caller, door = READ) => ({ ask: () => who(door), status: 401 });

const endings: Ending[] = [
  {
    name: 'a block',
    end: ({ administrator, userId }) =>
      administrator('PATCH /api/admin/people/[user]', { params: { user: userId }, body: { isBlocked: true } }),
    refused: ({ device, program, otherDevice }) => [out(device), out(otherDevice), out(program)],
  },
  {
    name: 'a device that its owner ends',
    end: ({ device, otherDeviceId }) =>
      device('DELETE /api/account/devices/[device]', { params: { device: otherDeviceId }, body: {} }),
    refused: ({ otherDevice }) => [out(otherDevice)],
  },
  {
    name: 'a token that is taken back',
    end: async ({ store, userId, device }) => {
      const { id } = await store.db.apiToken.findFirstOrThrow({ where: { userId }, select: { id: true } });
      return device('DELETE /api/account/tokens/[token]', { params: { token: id }, body: {} });
    },
    refused: ({ program }) => [out(program)],
  },
  {
    name: 'another password',
    end: ({ device }) =>
      device('POST /api/auth/password', { body: { currentPassword: password, newPassword: `${password} again` } }),
    // Its owner knew the password, and the page lists the tokens.
    refused: ({ otherDevice, program }) => [out(otherDevice), { ask: () => program(READ), status: 200 }],
  },
  {
    name: 'another password, with which programs are to go',
    end: ({ device }) =>
      device('POST /api/auth/password', {
        body: { currentPassword: password, newPassword: `${password} again`, endsTokens: true },
      }),
    refused: ({ otherDevice, program }) => [out(otherDevice), out(program)],
  },
  {
    name: 'a deletion',
    end: ({ device }) => device('POST /api/account/delete', { body: { password } }),
    refused: ({ device, otherDevice, program }) => [out(device), out(otherDevice), out(program)],
  },
  {
    name: 'an administrator who is one no longer',
    end: async ({ store, administrator, userId }) => {
      await store.db.user.update({ where: { id: userId }, data: { role: 'administrator' }, select: { id: true } });
      return administrator('PATCH /api/admin/people/[user]', {
        ...{ params: { user: userId }, body: { isAdministrator: false } },
      });
    },
    refused: ({ device, otherDevice, program }) => [
      ...[out(device), out(otherDevice)],
      { ask: () => program(READ), status: 200 },
    ],
  },
  {
    name: 'a member who becomes an administrator',
    end: ({ administrator, userId }) =>
      administrator('PATCH /api/admin/people/[user]', {
        ...{ params: { user: userId }, body: { isAdministrator: true } },
      }),
    refused: ({ device, otherDevice }) => [out(device), out(otherDevice)],
  },
  {
    name: 'an instructor who becomes a learner',
    end: ({ owner, groupId, userId }) =>
      owner('PUT /api/groups/[group]/members/[user]', {
        ...{ params: { group: groupId, user: userId }, body: { role: 'learner' } },
      }),
    refused: ({ device, otherDevice, program, groupId }) => [
      ...[out(device), out(otherDevice)],
      {
        ask: () =>
          program('POST /api/groups/[group]/invites', {
            params: { group: groupId },
            body: { role: 'learner', maxUses: 1, days: 1 },
          }),
        status: 404,
      },
    ],
  },
];

describe.each(KINDS)('on %s the very next request knows of', (kind) => {
  let store: Store;
  let administrator: Member;
  beforeAll(async () => {
    store = await serveAnew(kind);
    administrator = await arrangeAccount(store, { name: 'Ada', isAdministrator: true });
    return () => store.close();
  });

  async function arrange(): Promise<Scene> {
    const [member, owner] = [await arrangeAccount(store, { name: 'Ann' }), await arrangeAccount(store)];
    const { userId } = member;
    const groupId = await arrangeGroup(store, { owner, instructors: [member] });
    const made = { createdAt: new Date(), updatedAt: new Date() };
    const hash = await hashPassword(password);
    await store.db.account.create({
      data: { id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: hash, ...made },
    });
    const as = async (id: string) => caller({ cookie: await sessionCookie(store, id) });
    const device = await as(userId);
    const { id: deviceId } = await store.db.session.findFirstOrThrow({ where: { userId }, select: { id: true } });
    const otherDevice = await as(userId);
    const { id: otherDeviceId } = await store.db.session.findFirstOrThrow({
      ...{ where: { userId, id: { not: deviceId } }, select: { id: true } },
    });
    return {
      ...{ store, userId, groupId, device, otherDevice, otherDeviceId, owner: await as(owner.userId) },
      administrator: await as(administrator.userId),
      program: caller({ authorization: await bearer(store, userId) }),
    };
  }

  it.each(endings)('$name', async ({ end, refused }) => {
    const processes = severalProcesses();
    onTestFinished(() => processes.become(FIRST));
    // SQLite is for one server.
    const elsewhere = kind === 'postgresql' ? SECOND : FIRST;
    const scene = await arrange();
    for (const process of new Set([FIRST, elsewhere])) {
      processes.become(process);
      for (const who of [scene.device, scene.otherDevice, scene.program]) expect((await who(READ)).status).toBe(200);
    }
    processes.become(FIRST);
    expect((await end(scene)).status).toBe(200);
    for (const process of [elsewhere, FIRST]) {
      processes.become(process);
      for (const { ask, status } of refused(scene)) expect((await ask()).status).toBe(status);
    }
  });
});
