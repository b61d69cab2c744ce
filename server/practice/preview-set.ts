import type { PracticeSet } from '@/domain/session/practice-set';
import { selectInRun } from '@/domain/session/select-in-run';
import { nobody } from './nobody';
import { openRun } from './open-run';
import type { Practice } from './practice';
import { readStanding } from './standing';

export interface PreviewInput {
  /** Null for a visitor who is nobody yet. */
  learnerId: string | null;
  timeZone?: string | undefined;
  now: number;
}

/** What a set has for a learner, were it begun now. */
export interface SetPreview {
  /** Items that it holds by what it names. */
  holds: number;
  /** Questions that a run would ask. */
  ready: number;
}

/** Says of each set what it has for a learner now, and writes nothing. */
export async function previewSets(
  practice: Practice,
  sets: readonly PracticeSet[],
  who: PreviewInput,
): Promise<SetPreview[]> {
  const { learnerId, now } = who;
  const known = learnerId === null ? null : await readStanding(practice, { ...who, learnerId });
  const standing = known ?? nobody(who);
  const previews: SetPreview[] = [];
  for (const set of sets) {
    const { situation, holds } = await openRun(practice, standing, { set, now: now + 1 });
    const selection = selectInRun(situation);
    previews.push({ holds, ready: selection.status === 'item' ? selection.counts.left : 0 });
  }
  return previews;
}
