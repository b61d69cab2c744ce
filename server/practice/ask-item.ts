import { randomUUID } from 'node:crypto';
import type { Item } from '@/domain/bank/item';
import { digestQuestion } from '@/domain/question/digest-question';
import { generate } from '@/domain/question/generate';
import type { Generated } from '@/domain/question/question';
import { chooseSeed } from '@/domain/session/choose-seed';
import type { NextQuestion } from '@/domain/session/exchange';
import { recentIssued } from '../store/issued';
import type { Issued } from '../store/stored';
import { ensureVersion } from './item-version';
import type { Practice } from './practice';
import { type KnownMeeting, MOST_MEETINGS, type Standing } from './standing';

/** A question that has to be written down before it may be shown. */
export interface Fresh {
  issued: Issued;
  generated: Generated;
  /** The item's meetings before this one. */
  meetings: readonly KnownMeeting[];
}

/** What a reply says is left beside the question itself. */
export type Left = Pick<NextQuestion, 'due' | 'new' | 'run'>;

export interface AskInput {
  item: Item;
  left: Left;
  now: number;
  /** The option that the learner mixes up with the item's key, where that is practised. */
  mixedUp?: string | undefined;
}

/** A new question of an item. */
export async function askItem(
  practice: Practice,
  standing: Standing,
  { item, left, now, mixedUp }: AskInput,
): Promise<{ reply: NextQuestion; fresh: Fresh }> {
  await ensureVersion(practice, item, now);
  const memory = standing.memories.get(item.id);
  const meetings = await meetingsOf(practice, standing, item.id);
  const entropy = Math.floor(practice.chance() * 0x1_0000_0000);
  const seed = chooseSeed(item, { meetings, isReview: memory?.state === 'review', entropy, mixedUp });
  const generated = generate(item, seed);
  const issued: Issued = {
    id: randomUUID(),
    itemId: item.id,
    version: item.version,
    seed: String(seed),
    questionHash: digestQuestion(generated.question),
    variant: generated.variant,
    origin: 'live',
    issuedAt: now,
  };
  return {
    reply: asked(practice, standing, { issued, generated, item, left }),
    fresh: { issued, generated, meetings },
  };
}

/** Read once: from then on the standing knows what this process adds. An item that was never answered is asked as if never met. */
async function meetingsOf(
  { store }: Practice,
  { learnerId, memories, meetings }: Standing,
  itemId: string,
): Promise<readonly KnownMeeting[]> {
  const known = meetings.get(itemId);
  if (known !== undefined) return known;
  if (!memories.has(itemId)) return [];
  const issued = await recentIssued(store, learnerId, itemId, MOST_MEETINGS);
  return issued.map(({ seed, ...one }) => ({ ...one, seed: Number(seed) }));
}

/** A question as it is handed out. */
export function asked(
  { bank }: Practice,
  { marks }: Standing,
  { issued, generated, item, left }: { issued: Issued; generated: Generated; item: Item; left: Left },
): NextQuestion {
  const title = bank.topics.get(item.topic)?.title ?? item.topic;
  return {
    issued: issued.id,
    question: generated.question,
    topic: { id: item.topic, title },
    ...left,
    marks: { flagged: marks.get(item.id)?.flagged ?? false },
  };
}
