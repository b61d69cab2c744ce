import { db } from '../db';
import { processWide } from '../process-wide';
import { findTokenOwner, noteTokenUse } from '../store/sessions';
import { hashToken } from './secrets';
import { type SignedIn, toSignedIn } from './session';

const TRUSTED_FOR_MS = 500;
const MOST_KEPT = 1_000;
/** A token's last use is told to this precision. */
const NOTED_EVERY_MS = 60_000;

/** The bearer token of a request, or null. What comes with one is never known by its cookies, so no other site can send it for somebody. */
export function bearerTokenOf(headers: Headers): string | null {
  const header = headers.get('authorization');
  return /^bearer\s+(\S+)\s*$/i.exec(header ?? '')?.[1] ?? null;
}

type Kept = Map<string, { member: Promise<SignedIn | null>; until: number }>;

/** Whose token it is, or null: nobody's, or its owner took it back or is kept out. */
export async function ownerOf(token: string, now = Date.now()): Promise<SignedIn | null> {
  const owners = processWide('token-owners', (): Kept => new Map());
  const key = hashToken(token);
  const known = owners.get(key);
  if (known !== undefined && known.until > now) return known.member;
  if (owners.size >= MOST_KEPT) owners.clear();
  const member = readOwner(key, now);
  owners.set(key, { member, until: now + TRUSTED_FOR_MS });
  member.catch(() => owners.delete(key));
  return member;
}

async function readOwner(tokenHash: string, now: number): Promise<SignedIn | null> {
  const store = await db();
  const found = await findTokenOwner(store, tokenHash);
  if (found === null) return null;
  const { tokenId, lastUsedAt, member } = found;
  if (lastUsedAt === null || lastUsedAt < now - NOTED_EVERY_MS) await noteTokenUse(store, { tokenId, now });
  return toSignedIn(member, { token: tokenId }, now);
}
