import { type SignedUp, signUp } from './account';

/** A group with its owner and an instructor, who came by an invite. */
export async function arrangeClass(origin: string): Promise<{ group: string; owner: SignedUp; instructor: SignedUp }> {
  const owner = await signUp(origin, { name: 'Olga Owner' });
  const instructor = await signUp(origin, { name: 'Ines Instructor' });
  const made = await owner.post('/api/groups', { name: 'Evening class' });
  const group = field(made.body, 'id');
  const invite = await owner.post(`/api/groups/${group}/invites`, { role: 'instructor', maxUses: 1, days: 1 });
  const joined = await instructor.post('/api/join', { token: field(invite.body, 'token') });
  if (joined.status !== 200) throw new Error(`Nobody joined: ${joined.status} ${JSON.stringify(joined.body)}`);
  return { group, owner, instructor };
}

function field(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null || !(name in body)) throw new Error(JSON.stringify(body));
  return String((body as Record<string, unknown>)[name]);
}
