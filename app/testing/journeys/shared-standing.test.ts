import { beforeAll, describe, expect, it } from 'vitest';
import { readBank } from '@/server/bank';
import { beginAttempt } from '@/server/groups/begin-attempt';
import { listGroups } from '@/server/groups/own-groups';
import { readAssignment } from '@/server/groups/read-assignment';
import { listAssignments, listOpenWork } from '@/server/groups/read-assignments';
import { listMembers } from '@/server/groups/read-members';
import { arrangeAnswers, arrangeAssignment } from '@/server/groups/testing/arrange';
import { openInsight } from '@/server/insight/insight';
import { readConfusions } from '@/server/insight/read-confusions';
import { readItems } from '@/server/insight/read-items';
import { readMastery } from '@/server/insight/read-mastery';
import { readNextSession } from '@/server/insight/read-next-session';
import { readPeople } from '@/server/insight/read-people';
import { listNotices } from '@/server/notices/own-notices';
import type { Store } from '@/server/store/open-store';
import { NOON } from '@/server/store/testing/rows';
import { KINDS } from '@/server/store/testing/scratch-database';
import { arrangeAccount, arrangeClass, arrangeMembership } from '@/server/testing/arrange-accounts';
import { classroomFor } from '../../api/groups/classroom';
import { callDoor } from '../call';
import { sessionCookie } from '../matrix/people';
import { allDoors } from '../routes';
import { serveAnew } from '../serve-anew';
import { caller } from './caller';

const reading = (await allDoors()).filter(
  ({ method, path }) => method === 'GET' && !/bench|openapi|health|auth/.test(path),
);

describe.each(KINDS)('what learners of a group read of one another on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await serveAnew(kind);
    return () => store.close();
  });

  it('is their names, and to the letter the same whatever the others answer, until one shares how assignments went', async () => {
    const { groupId, learner, fellow } = await arrangeClass(store);
    for (const name of ['Third', 'Fourth'])
      await arrangeMembership(store, { groupId, member: await arrangeAccount(store, { name }), role: 'learner' });
    const [itemId = ''] = readBank().items.keys();
    const { id } = await arrangeAssignment(store, { groupId, content: 'show=all&topics=fruit', questions: 1 });
    const cookie = await sessionCookie(store, learner.userId);
    const wish = { groupId, now: NOON + 10 };

    /** Everything that the learner can read, by what it is. */
    async function readAll(): Promise<Map<string, string>> {
      const told = new Map<string, unknown>();
      const [room, insight] = [await classroomFor(learner), await openInsight(learner)];
      const pages = { readPeople, readMastery, readConfusions, readItems, readNextSession };
      for (const [name, read] of Object.entries(pages)) told.set(name, await read(insight, learner, wish));
      told.set('members', await listMembers(room, learner, wish));
      told.set('assignments', await listAssignments(room, learner, wish));
      told.set('assignment', await readAssignment(room, learner, { ...wish, id }));
      told.set('open work', await listOpenWork(room, learner, wish.now));
      told.set('groups', await listGroups(store, learner));
      told.set('notices', await listNotices(store, learner));
      for (const door of reading)
        for (const user of [fellow.userId, fellow.learnerId]) {
          const params = { group: groupId, assignment: id, user, id: user, table: 'reviews' };
          const response = await callDoor(door, { params, headers: { cookie } });
          told.set(`${door.path} ${user}`, [response.status, await response.text()]);
        }
      return new Map([...told].map(([name, one]) => [name, JSON.stringify(one)]));
    }
    const changed = (one: Map<string, string>, other: Map<string, string>) =>
      [...one.keys()].filter((name) => one.get(name) !== other.get(name));

    const before = await readAll();
    expect(before.size).toBeGreaterThan(15);
    for (const name of ['readPeople', 'readMastery', 'readConfusions', 'readItems', 'readNextSession'])
      expect(before.get(name)).toBe('{"status":"hidden"}');
    expect(before.get('members')).toContain('Finn Fellow');

    expect((await beginAttempt(await classroomFor(fellow), fellow, { groupId, id, now: NOON })).status).toBe('allowed');
    await arrangeAnswers(store, fellow, [{ itemId, at: NOON + 1, correct: false }]);
    await store.db.learner.update({ where: { id: fellow.learnerId }, data: { revision: { increment: 1 } } });
    expect(changed(before, await readAll())).toEqual([]);

    const share = caller({ cookie: await sessionCookie(store, fellow.userId) });
    const switchTo = (shares: boolean) =>
      share('PUT /api/groups/[group]/share', { params: { group: groupId }, body: { shares } });
    expect((await switchTo(true)).status).toBe(200);
    const shared = await readAll();
    expect(changed(before, shared)).toEqual(['members']);
    expect(shared.get('members')).toContain('"done":1,"assigned":1,"answered":1,"correct":0');
    expect(shared.get('members')).not.toContain(itemId);

    expect((await switchTo(false)).status).toBe(200);
    expect(changed(before, await readAll())).toEqual([]);
  });
});
