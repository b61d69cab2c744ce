import type { SignedUp } from './account';

async function made<T>(who: SignedUp, path: string, body: unknown): Promise<T> {
  const reply = await who.post(path, body);
  if (reply.status !== 201 && reply.status !== 200)
    throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body as T;
}

/** Makes a group through the API; answers its id. */
export async function makeGroup(owner: SignedUp, name: string): Promise<string> {
  return (await made<{ id: string }>(owner, '/api/groups', { name })).id;
}

/** Lets somebody into a group by a link. */
export async function letIn(
  { owner, groupId }: { owner: SignedUp; groupId: string },
  who: SignedUp,
  role: 'learner' | 'instructor' = 'learner',
): Promise<void> {
  const wish = { role, maxUses: 1, days: 1 };
  const { token } = await made<{ token: string }>(owner, `/api/groups/${groupId}/invites`, wish);
  await made(who, '/api/join', { token });
}

/** Assigns questions of the bank's only topic, open at once; answers the assignment's id. */
export async function assign(
  { owner, groupId }: { owner: SignedUp; groupId: string },
  over: Record<string, unknown> = {},
): Promise<string> {
  const wish = {
    ...{ title: 'Fruit, two questions', kind: 'set', content: 'topics=fruit', questions: 2, mode: 'tutor' },
    ...{ opensAt: 0, dueAt: null, attempts: null, ...over },
  };
  return (await made<{ id: string }>(owner, `/api/groups/${groupId}/assignments`, wish)).id;
}
