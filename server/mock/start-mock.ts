import { randomUUID } from 'node:crypto';
import { type Assembly, assemble } from '@/domain/exam/assemble/assemble';
import { tellLacks } from '@/domain/exam/assemble/find-lacks';
import { findBlueprint } from '@/domain/exam/blueprints';
import { drawSeeds } from '@/domain/exam/draw-seeds';
import { digestQuestion } from '@/domain/question/digest-question';
import { formOf } from '@/domain/question/form-of';
import { generate } from '@/domain/question/generate';
import { GENERATOR } from '@/domain/question/generator-version';
import { CHANCES } from '@/domain/question/twist';
import { createLearner, findLearner } from '../store/learners';
import { readMet } from '../store/met';
import { commitMockStart, type MockStart } from '../store/mock-commits';
import { readMockItems, readMocks } from '../store/mocks';
import type { Learner } from '../store/stored';
import { endIfOver } from './end-mock';
import { ATTEMPTS, type Mocks } from './mocks';

export interface StartInput {
  /** Null for a visitor who is nobody yet. */
  learnerId: string | null;
  blueprint: string;
  extraMinutes: number;
  timeZone?: string | undefined;
  /** The attempt at an assignment that it is, where it is one. */
  attempt?: MockStart['attempt'];
  now: number;
}

export type StartOutcome =
  | { status: 'started'; learnerId: string; id: string }
  | { status: 'unknown blueprint' }
  | { status: 'refused'; message: string; open?: string };

const BEGUN_ELSEWHERE = 'This attempt was begun elsewhere just now.';
const UNDER_WAY = 'A mock exam is under way: go on with it or end it before you begin another.';

/** Begins a mock exam: its clock runs from now on. A visitor, or a guest who is no longer known, becomes a new guest. */
export async function startMock(mocks: Mocks, input: StartInput): Promise<StartOutcome> {
  if (findBlueprint(input.blueprint) === null) return { status: 'unknown blueprint' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = input.learnerId === null ? null : await findLearner(mocks.store, input.learnerId);
    const open = known === null ? null : await openMockOf(mocks, known.id, input.now);
    if (open !== null) return { status: 'refused', message: UNDER_WAY, open };
    const draw = await drawMock(mocks, known?.id ?? null, input);
    if (draw.status === 'lacking') return { status: 'refused', message: tellLacks(draw.lacks) };
    const guest = { id: randomUUID(), now: input.now, timeZone: input.timeZone ?? 'UTC' };
    const learner = known ?? (await createLearner(mocks.store, guest));
    const start = await makeStart(mocks, learner, { draw, input });
    // Revision and open question as they were: whoever changed them meanwhile came first.
    const status = await commitMockStart(mocks.store, start);
    if (status === 'committed') return { status: 'started', learnerId: learner.id, id: start.mock.id };
    if (status === 'duplicate') return { status: 'refused', message: BEGUN_ELSEWHERE };
  }
  throw new Error('Too many writers for one learner.');
}

async function openMockOf(mocks: Mocks, learnerId: string, now: number): Promise<string | null> {
  for (const mock of await readMocks(mocks.store, learnerId)) {
    const { endedAt } = await endIfOver(mocks, learnerId, { mock, now });
    if (endedAt === null) return mock.id;
  }
  return null;
}

type Drawn = Extract<Assembly, { status: 'assembled' }> & { seed: number };

async function drawMock(
  { store, bank, chance, onTrial }: Mocks,
  learnerId: string | null,
  { blueprint: id, now }: StartInput,
): Promise<Drawn | Extract<Assembly, { status: 'lacking' }>> {
  const blueprint = findBlueprint(id);
  if (blueprint === null) throw new Error(`There is no blueprint ${id}.`);
  const items = learnerId === null ? [] : await readMockItems(store, learnerId, now);
  const begun = [...new Set(items.map(({ startedAt }) => startedAt))].toSorted((one, other) => one - other);
  const used = new Map<string, number>();
  for (const { itemId, startedAt } of items)
    used.set(itemId, Math.max(used.get(itemId) ?? 0, begun.indexOf(startedAt) + 1));
  const seed = Math.floor(chance() * CHANCES);
  const trials = await onTrial?.();
  const made = assemble({ blueprint, items: bank.items.values(), used, seed, ...(trials && { onTrial: trials }) });
  return made.status === 'assembled' ? { ...made, seed } : made;
}

async function makeStart(
  { store }: Mocks,
  { id: learnerId, revision, openIssuedId, timeZone: before }: Learner,
  { draw, input }: { draw: Drawn; input: StartInput },
): Promise<MockStart> {
  const { attempt, now, extraMinutes, blueprint, timeZone } = input;
  const items = draw.questions.map(({ item }) => item);
  const met = await readMet(store, learnerId, { itemIds: items.map(({ id }) => id), before: now, packed: 'any' });
  const seeds = drawSeeds(items, met, draw.seed);
  const made = draw.questions.map(({ item, task, scored }, index) => {
    const seed = seeds[index] ?? 0;
    return { issuedId: randomUUID(), position: index + 1, item, task, scored, seed, generated: generate(item, seed) };
  });
  const minutes = (findBlueprint(blueprint)?.minutes ?? 0) + extraMinutes;
  return {
    learner: { id: learnerId, expectedRevision: revision, openIssuedId, timeZone: timeZone ?? before, now },
    mock: {
      ...{ id: randomUUID(), blueprint, seed: draw.seed, extraMinutes },
      ...{ startedAt: now, deadlineAt: now + minutes * 60_000 },
    },
    questions: made.map(({ issuedId, position, item, task, scored, generated }) => ({
      ...{ position, issuedId, itemId: item.id, task, form: formOf(generated.question), scored },
    })),
    issued: made.map(({ issuedId, item, seed, generated }) => ({
      ...{ id: issuedId, itemId: item.id, version: item.version, seed: String(seed) },
      ...{ questionHash: digestQuestion(generated.question), variant: generated.variant },
      ...{ origin: 'mock', issuedAt: now },
    })),
    ...{ versions: items, generator: GENERATOR, attempt },
  };
}
