import { lastingStore } from '@/components/practice/text-store';
import { keepDraft } from './deck-client';
import { decksKept, keepText, readKept } from './kept-text';

/**
 * Sends what this device keeps of somebody's drafts. What the server does not take stays, as does what was written on another device meanwhile:
 * nothing is overwritten.
 */
export async function sendKept(userId: string, keep: typeof keepDraft = keepDraft): Promise<void> {
  for (const deckId of decksKept(lastingStore, userId)) {
    const kept = readKept(userId, deckId);
    if (kept === null || kept.groupId === null) continue;
    const { groupId, text, base, known } = kept;
    const reply = await keep({ groupId, deckId }, { text, base, known });
    if (reply.status === 'unreachable') return;
    // What another tab wrote meanwhile is yet to be sent.
    const isSame = readKept(userId, deckId)?.text === text;
    if (reply.status === 'ok' && reply.body.result === 'kept' && isSame) keepText(userId, deckId, null);
  }
}
