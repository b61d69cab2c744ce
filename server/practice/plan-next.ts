import { randomUUID } from 'node:crypto';
import type { Item } from '@/domain/bank/item';
import { digestQuestion } from '@/domain/question/digest-question';
import { generate } from '@/domain/question/generate';
import type { Generated } from '@/domain/question/question';
import { chooseSeed } from '@/domain/session/choose-seed';
import type { NextQuestion, NextResponse, NothingLeft } from '@/domain/session/exchange';
import { followCase } from '@/domain/session/follow-case';
import { DAILY_NEW, type Selection, select } from '@/domain/session/select';
import { recentIssued } from '../store/issued';
import type { Issued } from '../store/stored';
import { ensureVersion } from './item-version';
import type { Practice } from './practice';
import { remake } from './remake';
import { type KnownMeeting, MOST_MEETINGS, type Standing } from './standing';

/** What comes next for a learner, and what has to be written before it may be said: a new question, or nothing. */
export interface Plan {
  reply: NextResponse;
  fresh: Fresh | null;
}

export interface Fresh {
  issued: Issued;
  generated: Generated;
  /** The item's meetings before this one. */
  meetings: readonly KnownMeeting[];
}

export interface Wish {
  topic?: string | undefined;
  now: number;
}

/** The question that still waits, while it is in scope and its item stands unedited in the bank; else a new one; else what tomorrow brings. */
export async function planNext(practice: Practice, standing: Standing, wish: Wish): Promise<Plan> {
  const selection = choose(practice, standing, wish);
  const open = standing.open;
  const openItem = open === null ? undefined : practice.bank.items.get(open.itemId);
  if (open === null || openItem === undefined || (wish.topic ?? openItem.topic) !== openItem.topic) {
    const ofCase = memberNext(practice, standing, { selection, topic: wish.topic });
    if (selection.status === 'done' && ofCase === null) return { reply: nothingLeft(standing, selection), fresh: null };
    const itemId = ofCase ?? (selection.status === 'item' ? selection.itemId : '');
    const item = practice.bank.items.get(itemId);
    if (item === undefined) throw new Error(`${itemId} was selected and is not in the bank`);
    const left = ofCase === null && selection.status === 'item' ? selection : countOpen(selection, standing, item);
    return ask(practice, standing, { item, left, now: wish.now });
  }
  const left = countOpen(selection, standing, openItem);
  const generated = open.version === openItem.version ? await remake(practice, standing.learnerId, open) : null;
  if (generated === null) return ask(practice, standing, { item: openItem, left, now: wish.now });
  return { reply: asked(practice, standing, { issued: open, generated, item: openItem, left }), fresh: null };
}

function choose({ bank, chance }: Practice, standing: Standing, { topic, now }: Wish): Selection {
  const recentTopics = standing.recentItems.flatMap((id) => bank.items.get(id)?.topic ?? []);
  const { memories, timeZone, introducedToday } = standing;
  return select({
    ...{ items: bank.index, memories, now, timeZone, introducedToday },
    ...{ dailyNew: DAILY_NEW, recentTopics, topic, chance: chance() },
  });
}

/** The member of a case that comes before what was selected. */
function memberNext(
  { bank }: Practice,
  { memories, recentItems, day }: Standing,
  { selection, topic }: { selection: Selection; topic: string | undefined },
): string | null {
  return followCase({
    cases: bank.cases,
    selected: selection.status === 'item' ? bank.items.get(selection.itemId) : undefined,
    last: bank.items.get(recentItems[0] ?? ''),
    topic,
    isAnsweredToday: (id) => (memories.get(id)?.lastReviewedAt ?? 0) >= day.start,
  });
}

interface Left {
  due: number;
  new: number;
}

/** An open question counts among what is left, also when the day's share is used up. */
function countOpen(selection: Selection, { memories }: Standing, { id }: Item): Left {
  const left = selection.status === 'item' ? selection : { due: 0, new: 0 };
  const isMet = memories.has(id);
  return { due: Math.max(left.due, isMet ? 1 : 0), new: Math.max(left.new, isMet ? 0 : 1) };
}

async function ask(
  practice: Practice,
  standing: Standing,
  { item, left, now }: { item: Item; left: Left; now: number },
): Promise<Plan> {
  await ensureVersion(practice, item, now);
  const memory = standing.memories.get(item.id);
  const meetings = await meetingsOf(practice, standing, item.id);
  const entropy = Math.floor(practice.chance() * 0x1_0000_0000);
  const seed = chooseSeed(item, { meetings, isReview: memory?.state === 'review', entropy });
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

function asked(
  { bank }: Practice,
  { marks }: Standing,
  { issued, generated, item, left }: { issued: Issued; generated: Generated; item: Item; left: Left },
): NextQuestion {
  const title = bank.topics.get(item.topic)?.title ?? item.topic;
  return {
    issued: issued.id,
    question: generated.question,
    topic: { id: item.topic, title },
    due: left.due,
    new: left.new,
    marks: { flagged: marks.get(item.id)?.flagged ?? false },
  };
}

function nothingLeft(
  { answeredToday, correctToday }: Standing,
  { tomorrow, nextDueAt }: Extract<Selection, { status: 'done' }>,
): NothingLeft {
  const next = nextDueAt === null ? null : new Date(nextDueAt).toISOString();
  return { done: true, due: 0, new: 0, answeredToday, correctToday, tomorrow, nextDueAt: next };
}
