import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import { card } from '@/domain/question/testing/items';
import type { Answer, AnswersResponse, NextQuestion, NextResponse } from '@/domain/session/exchange';
import { exportLearner, type LearnerExport } from '@/server/store/export-learner';
import { openStore, type Store } from '@/server/store/open-store';
import { type AnswersInput, answer } from '../answer';
import { nextQuestion } from '../next-question';
import { keepNothingYet, type Practice, practiceBank } from '../practice';

const MIGRATE = fileURLToPath(new URL('../../../scripts/migrate.mjs', import.meta.url));

const newFolder = () => mkdtempSync(join(tmpdir(), 'checkpoint-practice-'));

/** A migrated database without a row, made once for all test files of a process. */
let migrated: Buffer | null = null;

function migrate(): Buffer {
  const folder = newFolder();
  const path = join(folder, 'empty.db');
  execFileSync(process.execPath, [MIGRATE], {
    env: { ...process.env, DATABASE_URL: `file:${path}`, DATA_DIR: folder },
  });
  // Closing it has brought all that was written into the one file.
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** A migrated SQLite store of the test file's own, removed after it. */
export async function arrangeStore(): Promise<Store> {
  migrated ??= migrate();
  const folder = newFolder();
  writeFileSync(join(folder, 'test.db'), migrated);
  const store = await openStore(`file:${join(folder, 'test.db')}`);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
}

/** Cards named `topic-number`, each with four options of which the one called "right of <id>" is. */
export function cards(...ids: string[]): Item[] {
  return ids.map((id) => ({
    ...card([`*right of ${id}`, `one of ${id}`, `two of ${id}`, `three of ${id}`], { id }),
    ...{ topic: id.split('-')[0] ?? id, version: `${id}@1` },
  }));
}

export function bankOf(items: readonly Item[], concepts: Bank['concepts'] = new Map()): Practice['bank'] {
  const ids = [...new Set(items.map(({ topic }) => topic))];
  const topics = ids.map((id) => ({ id, title: `About ${id}`, file: `${id}.md`, exams: {}, guides: [], items: [] }));
  const byId = new Map(items.map((item) => [item.id, item]));
  const nothing = {
    provisional: new Set<string>(),
    waivers: [],
    concepts,
    conceptPlaces: new Map(),
    problems: [],
  };
  return practiceBank({ topics, items: byId, places: new Map(), ...nothing });
}

/** A process's view of a store and a bank; chance stands still at 0, so that what comes is known. */
export function practiceOn(store: Store, items: readonly Item[]): Practice {
  return { store, bank: bankOf(items), kept: keepNothingYet(), chance: () => 0 };
}

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** A guest with a first question. */
export async function greet(
  practice: Practice,
  wish: { topic?: string; timeZone?: string; now?: number } = {},
): Promise<{ learnerId: string; question: NextQuestion }> {
  const outcome = await nextQuestion(practice, { now: NOW, ...wish, learnerId: null });
  if (outcome.status !== 'asked') throw new Error(outcome.status);
  return { learnerId: outcome.learnerId, question: mustAsk(outcome.reply) };
}

export async function ask(practice: Practice, learnerId: string, now: number, topic?: string): Promise<NextResponse> {
  const outcome = await nextQuestion(practice, { learnerId, now, topic });
  if (outcome.status !== 'asked' || outcome.learnerId !== learnerId) throw new Error('The guest was not known.');
  return outcome.reply;
}

export function mustAsk(next: NextResponse | undefined): NextQuestion {
  if (next === undefined || next.done) throw new Error('No question was asked.');
  return next;
}

/** The option that `cards` made right. */
export function rightOption({ question }: NextQuestion): string {
  return question.options.find(({ id }) => id.startsWith('right'))?.id ?? 'none is';
}

export function rightAnswer(next: NextQuestion, changes: Partial<Answer> = {}): Answer {
  const response = { choices: [rightOption(next)] };
  const times = { effortMs: 9_000, answeredAt: new Date(NOW + MINUTE).toISOString() };
  return { id: randomUUID(), issued: next.issued, response, confidence: 'sure', ...times, ...changes };
}

/** Sends answers a minute after NOW, unless told otherwise. */
export async function send(
  practice: Practice,
  learnerId: string,
  answers: Answer[],
  changes: Partial<AnswersInput> = {},
): Promise<AnswersResponse> {
  const outcome = await answer(practice, { learnerId, answers, now: NOW + MINUTE, ...changes });
  if (outcome.status !== 'answered') throw new Error(JSON.stringify(outcome));
  return outcome.reply;
}

/** All that the store has of somebody who is there. */
export async function keptOf(store: Store, learnerId: string): Promise<LearnerExport> {
  const all = await exportLearner(store, learnerId);
  if (all === null) throw new Error('There is no such learner.');
  return all;
}
