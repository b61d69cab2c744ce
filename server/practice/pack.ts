import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Concept } from '@/domain/bank/concept';
import type { Item } from '@/domain/bank/item';
import { digestQuestion } from '@/domain/question/digest-question';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import { choosePack, PACK_SIZE } from '@/domain/session/choose-pack';
import { chooseSeed } from '@/domain/session/choose-seed';
import type { Pack } from '@/domain/session/pack';
import { DAILY_NEW } from '@/domain/session/select';
import { commitPack, keptVersions, readPacked, recentIssuedOf } from '../store/pack';
import type { Issued } from '../store/stored';
import { heldBack } from './held-back';
import { inTurn } from './in-turn';
import { ATTEMPTS } from './next-question';
import { packQuestion } from './pack-question';
import { examPlanOf, stillChosen } from './plan/exam-plan';
import type { Made, Practice } from './practice';
import { MOST_MEETINGS, readStanding, type Standing, type WhoAndWhen } from './standing';

/** Questions of earlier packs that stay answerable beside those of the last one, whose reply may have been lost on its way. */
const MOST_REPLACED = PACK_SIZE;

/**
 * Hands out the learner's next questions with their keys, for practice without a network; null when there is no such learner. A question
 * that was packed before and waits is packed again, so that packs do not pile up.
 */
export function makePack(practice: Practice, who: WhoAndWhen): Promise<Pack | null> {
  return inTurn(who.learnerId, async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const standing = await readStanding(practice, who);
      if (standing === null) return null;
      const pack = await handOut(practice, standing, who.now);
      if (pack !== 'moved') return pack;
    }
    throw new Error('Too many writers for one learner.');
  });
}

/** Others are served between so many questions of a pack, which takes as long as a hundred answers. */
const AT_A_TIME = 20;

async function inTurns<T, R>(all: readonly T[], make: (one: T) => R): Promise<R[]> {
  const made: R[] = [];
  for (const one of all) {
    if (made.length % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    made.push(make(one));
  }
  return made;
}

type Question = Pick<Made, 'issued' | 'generated'>;

async function handOut(practice: Practice, standing: Standing, now: number): Promise<Pack | 'moved'> {
  const { store, bank, kept } = practice;
  const { learnerId, revision, timeZone } = standing;
  const items = await chooseItems(practice, standing, now);
  const packed = await readPacked(store, learnerId);
  const { reused, fresh } = await questionsOf(practice, standing, { items, packed, now });
  const versions = await unkeptVersions(practice, items);
  const replaced = packed.filter(({ id }) => !reused.some(({ issued }) => issued.id === id)).slice(MOST_REPLACED);

  if (fresh.length > 0 || replaced.length > 0) {
    const learner = {
      id: learnerId,
      expectedRevision: revision,
      openIssuedId: standing.open?.id ?? null,
      timeZone,
      now,
    };
    const status = await commitPack(store, {
      ...{ learner, now, generator: GENERATOR, versions },
      ...{ issued: fresh.map(({ issued }) => issued), replaced: replaced.map(({ id }) => id) },
    });
    if (status !== 'committed') return 'moved';
    for (const { version } of versions) kept.ensured.add(version);
    kept.standings.set(learnerId, { ...standing, revision: revision + 1 });
  }
  const byItem = new Map([...reused, ...fresh].map((one) => [one.issued.itemId, one]));
  const concepts = new Map<string, Concept>();
  const ordered = items.flatMap(({ id }) => byItem.get(id) ?? []);
  const questions = await inTurns(ordered, (question) => {
    const { packed, concepts: named } = packQuestion(bank, standing, { ...question, now });
    for (const concept of named) concepts.set(concept.id, concept);
    return packed;
  });
  return { packedAt: new Date(now).toISOString(), questions, concepts: [...concepts.values()].map(tellConcept) };
}

function tellConcept({ id, name, aliases, what, when, whenNot, confusions }: Concept): Pack['concepts'][number] {
  return { id, name, aliases, what, when, whenNot, confusions };
}

/** What the plan wants today where an exam lies ahead, then what would come next by itself. */
async function chooseItems(practice: Practice, standing: Standing, now: number): Promise<Item[]> {
  const { bank } = practice;
  const { memories, timeZone, introducedToday, day, open } = standing;
  const held = heldBack(standing, now);
  const isLeftOut = (id: string) => id === open?.itemId || held.has(id);
  const plan = await examPlanOf(practice, standing, now);
  const wanted = plan === null ? [] : stillChosen(plan, standing).filter((id) => !isLeftOut(id));
  const ids = choosePack({
    ...{ items: bank.index, memories, now, timeZone, introducedToday, dailyNew: DAILY_NEW, most: PACK_SIZE },
    recentTopics: standing.recentItems.flatMap((id) => bank.items.get(id)?.topic ?? []),
    // A member answered today is not asked again with its case.
    caseOf: (id) =>
      (bank.cases.get(bank.items.get(id)?.case?.id ?? '') ?? []).filter(
        (member) => member.id === id || (memories.get(member.id)?.lastReviewedAt ?? 0) < day.start,
      ),
    isLeftOut,
  });
  return [...new Set([...wanted, ...ids])].slice(0, PACK_SIZE).flatMap((id) => bank.items.get(id) ?? []);
}

interface Wanted {
  items: readonly Item[];
  /** Packed before and not answered, the latest first. */
  packed: readonly Issued[];
  now: number;
}

/** A question packed before is as good as new while its item was not answered since, stands unedited, and can be made again. */
async function questionsOf(practice: Practice, standing: Standing, { items, packed, now }: Wanted) {
  const earlier = new Map(packed.toReversed().map((issued) => [issued.itemId, issued]));
  const reused: Question[] = [];
  const missing: Item[] = [];
  await inTurns(items, (item) => {
    const issued = earlier.get(item.id);
    const isFresh =
      issued?.version === item.version && issued.issuedAt >= (standing.memories.get(item.id)?.lastReviewedAt ?? 0);
    const generated = issued !== undefined && isFresh ? generate(item, Number(issued.seed)) : null;
    const isSame = generated !== null && digestQuestion(generated.question) === issued?.questionHash;
    if (issued !== undefined && isSame) reused.push({ issued, generated });
    else missing.push(item);
  });
  return { reused, fresh: await drawAll(practice, standing, { items: missing, now }) };
}

async function drawAll(
  { store, chance }: Practice,
  { learnerId, memories }: Standing,
  { items, now }: { items: readonly Item[]; now: number },
): Promise<Question[]> {
  const met = items.filter(({ id }) => memories.has(id)).map(({ id }) => id);
  const meetings = await recentIssuedOf(store, learnerId, met, MOST_MEETINGS);
  return inTurns(items, (item): Question => {
    const before = (meetings.get(item.id) ?? []).map((one) => ({ ...one, seed: Number(one.seed) }));
    const entropy = Math.floor(chance() * 0x1_0000_0000);
    const isReview = memories.get(item.id)?.state === 'review';
    const seed = chooseSeed(item, { meetings: before, isReview, entropy });
    const generated = generate(item, seed);
    const { id: itemId, version } = item;
    const made = { seed: String(seed), questionHash: digestQuestion(generated.question), variant: generated.variant };
    return { generated, issued: { id: randomUUID(), itemId, version, ...made, origin: 'pack', issuedAt: now } };
  });
}

async function unkeptVersions({ store, kept }: Practice, items: readonly Item[]): Promise<Item[]> {
  const unsure = items.filter(({ version }) => !kept.ensured.has(version));
  if (unsure.length === 0) return [];
  const there = new Set(
    await keptVersions(
      store,
      unsure.map(({ version }) => version),
    ),
  );
  for (const version of there) kept.ensured.add(version);
  return unsure.filter(({ version }) => !there.has(version));
}
