import { readdirSync } from 'node:fs';
import { signUp } from '../arrange/account';
import { letIn, makeGroup } from '../arrange/group';
import { expect, test } from '../test';

/** Every page about a group, as the folders of app/ have them: a new one is asked for as well. */
const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.startsWith('groups/[group]/') && file.endsWith('page.tsx'))
  .map((file) => `/${file.replace(/\/page\.tsx$/, '')}`);

const missing = '00000000-0000-4000-8000-000000000000';

/** What the page of a group is to somebody: its status and all of it but what names the page, the request or the moment. */
async function seen(origin: string, path: string, cookie: string): Promise<{ status: number; lines: string[] }> {
  const response = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
  const { status, headers } = response;
  const kept = [...headers].filter(([name]) => !/^(date|keep-alive|content-security-policy|etag)$/.test(name));
  const nonce = /'nonce-([\da-f]+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? 'no nonce';
  const plain = (text: string) =>
    text.replaceAll(nonce, 'NONCE').replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID');
  // What the browser is sent comes as it is ready, line by line, numbered in that order.
  const lines = plain(await response.text())
    .split(/<script|\\n/)
    .map((line) => line.replace(/^[\da-f]+:/, '').replace(/\$[L@]?[\da-f]+/g, '$'));
  return { status, lines: [...kept.map((pair) => plain(String(pair))), ...lines].sort() };
}

test('a page that is forbidden looks in all it sends like a page of a group that is not there', async ({ server }) => {
  const { origin } = server;
  const [owner, learner, other] = [
    await signUp(origin, { name: 'Olga' }),
    await signUp(origin, { name: 'Lee' }),
    await signUp(origin, { name: 'Nora' }),
  ];
  const groupId = await makeGroup(owner, 'Evening class');
  await letIn({ owner, groupId }, learner);
  await makeGroup(other, 'Morning class');
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const at = (group: string) => page.replace('[group]', group).replace(/\[\w+\]/g, missing);
    const stranger = [
      await seen(origin, at(groupId), other.cookie),
      await seen(origin, at(missing), other.cookie),
    ] as const;
    expect(stranger[1].status, page).toBe(404);
    expect(stranger[0], page).toEqual(stranger[1]);
    const nobody = await seen(origin, at(groupId), '');
    expect([nobody.status, nobody], page).toEqual([307, await seen(origin, at(missing), '')]);
  }
  const made = await owner.post(`/api/decks/${groupId}`, { name: 'basket', text: null });
  const { deckId } = made.body as { deckId: string };
  const deck = (id: string, who: { cookie: string }) => seen(origin, `/groups/${groupId}/decks/${id}`, who.cookie);
  expect((await deck(deckId, owner)).status).toBe(200);
  expect(await deck(deckId, learner)).toEqual(await deck(missing, learner));
});
