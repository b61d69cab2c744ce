import { forgetUnsent, keepUnsent } from '@/components/practice/outbox';
import type { Given, PracticeEvent } from '@/components/practice/practice-state';
import type { Scope } from '@/components/practice/scope';
import { lastingStore } from '@/components/practice/text-store';
import type { NextQuestion } from '@/domain/session/exchange';
import { answerPacked, nextPacked as firstOfPack, queueAnswer } from './offline';

// What practice does while the server cannot be reached: see away.ts for the way here.

const FROM_PACK =
  'The server cannot be reached. You go on with questions kept on this device; your answers are kept too, and sent when it is back.';

const KEPT =
  'The server cannot be reached. Your answer is kept on this device; its verdict comes when it is sent. You go on with questions kept here.';

const ELSEWHERE: PracticeEvent = {
  type: 'load',
  notice: 'You answered this question in another tab. Here is the next one.',
};

/** By its mark an answer to it finds its way back here, after a reload too. */
type Packed = NextQuestion & { isPacked: true };

/** The topics that a pack may be asked for, null for all of them; a set that names anything else needs the server. */
function topicsOf({ topic, set }: Scope): readonly string[] | null | 'others' {
  if (topic !== undefined) return [topic];
  const { topics = null, show = 'due', ...rest } = set ?? {};
  return Object.keys(rest).length > 0 || (show !== 'due' && show !== 'all') ? 'others' : topics;
}

async function nextPacked(scope: Scope): Promise<Packed | null> {
  const topics = topicsOf(scope);
  if (topics === 'others') return null;
  const next = await firstOfPack(topics);
  return next && { ...next, isPacked: true };
}

/** The next question of the pack, with a word about it unless the reader was told. */
export async function askPacked(scope: Scope, isTold: boolean): Promise<PracticeEvent | null> {
  const next = await nextPacked(scope);
  return next && { type: 'next', next, notice: isTold ? null : FROM_PACK };
}

/** Null where the pack does not hold the question any more. */
export async function deliverPacked(given: Given): Promise<PracticeEvent | null> {
  const answered = await answerPacked(given);
  if (answered === null) return null;
  if (answered === 'answered before') return ELSEWHERE;
  const { judged, kept } = answered;
  if (kept === 'no room') keepUnsent(lastingStore, given);
  // Nothing is upcoming: the server is looked for again after each verdict.
  return { type: 'judge', told: { ...given, judged, upcoming: null } };
}

export async function keepForLater(scope: Scope, given: Given): Promise<PracticeEvent | null> {
  const next = await nextPacked(scope);
  if (next === null) return null;
  const kept = await queueAnswer({ ...given, verdict: null, held: null });
  if (kept !== 'no room') forgetUnsent(lastingStore, given.answer.id);
  return kept === 'answered before' ? ELSEWHERE : { type: 'next', next, notice: KEPT };
}
