import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Item } from '@/domain/bank/item';
import { expectedEffortMs } from '@/domain/grading/expected-effort';
import { rate } from '@/domain/grading/rate';
import { drawSeed } from '@/domain/question/draw-seed';
import { formOf } from '@/domain/question/form-of';
import { generate } from '@/domain/question/generate';
import { guessChance } from '@/domain/question/guess-chance';
import type { Generated, Response } from '@/domain/question/question';
import { randomStream } from '@/domain/question/random';
import { rightOptions } from '@/domain/question/right-options';
import { expectRight } from '@/domain/scheduling/expect-right';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import { review } from '@/domain/scheduling/review';
import { readBank } from '@/server/bank';
import type { LearnerFile } from '@/server/practice/export-learner';

type LoggedReview = LearnerFile['reviews'][number];

export type BroughtPast = Pick<LearnerFile, 'reviews' | 'missReasons'>;

export interface LongPast {
  answers: number;
  days: number;
}

const DAY = 86_400_000;
const UNITS = 1_000_000;
const KNOWN_BEFOREHAND = 0.25;
const WHY = ['clue', 'rule', 'rule', 'option', 'slip'] as const;

/** A learner's file of so many answers over so many days, as the product's own scheduler would have asked; the same figures make the same answers. */
export function longPast({ answers, days }: LongPast, now = Date.now()): BroughtPast {
  const random = randomStream(answers * 1000 + days, 'entropy');
  const chance = () => random.below(UNITS) / UNITS;
  const items = [...readBank().items.values()];
  const memories = new Map<string, Memory>();
  const seen = new Map<string, string[]>();
  const reviews: LoggedReview[] = [];
  const missReasons: LearnerFile['missReasons'] = [];
  const aDay = answers / days;
  for (let day = 0; day < days; day++) {
    const quota = Math.round((day + 1) * aDay) - Math.round(day * aDay);
    // In the morning of each day, wherever the learner is.
    let at = Math.floor(now / DAY - (days - day)) * DAY + DAY * 0.4;
    for (let turn = 0; turn < quota; turn++) {
      at += 45_000;
      const item = choose(at);
      if (item !== undefined) ask(item, at);
    }
  }
  return { reviews, missReasons };

  function choose(at: number): Item | undefined {
    const [due] = [...memories.values()].filter(({ dueAt }) => dueAt <= at).sort((a, b) => a.dueAt - b.dueAt);
    const fresh = due === undefined || chance() < 0.3 ? items[memories.size] : undefined;
    return fresh ?? items.find(({ id }) => id === due?.itemId) ?? items[Math.floor(chance() * items.length)];
  }

  function ask(item: Item, answeredAt: number): void {
    const { id: itemId, version } = item;
    const before = memories.get(itemId) ?? null;
    const variants = seen.get(itemId) ?? [];
    const seed = drawSeed(item, variants, random.below(2 ** 31));
    const made = generate(item, seed);
    const guess = guessChance(made.question);
    const recall = before === null ? KNOWN_BEFOREHAND : retrievability(before, answeredAt, DEFAULT_PARAMETERS) * 0.95;
    const recalled = chance() < recall;
    const correct = recalled || chance() < guess;
    const confidence = recalled ? (chance() < 0.5 ? 'sure' : 'fairly') : chance() < 0.6 ? 'guess' : 'sure';
    const expectedMs = expectedEffortMs(made.question);
    const effortMs = Math.round(expectedMs * (0.5 + chance()));
    const id = randomUUID();
    const rated = rate({ correct, confidence, effortMs, expectedMs, dontKnow: false });
    const event = { id, event: 'answer', issuedId: randomUUID(), itemId, answeredAt, receivedAt: answeredAt } as const;
    const scheduled = { ...event, ...rated, parameters: DEFAULT_PARAMETERS.id };
    const memory = review(before, scheduled, DEFAULT_PARAMETERS);
    memories.set(itemId, memory);
    seen.set(itemId, [made.variant, ...variants]);
    const { key } = made.answerKey;
    reviews.push({
      ...scheduled,
      ...{ version, seed: String(seed), variant: made.variant, response: responseTo(made, correct) },
      ...{ bodyHash: '0'.repeat(64), correct, confidence, effortMs, origin: 'live', form: formOf(made.question) },
      keyIds: rightOptions(key),
      predicted: expectRight(before, answeredAt, guess, DEFAULT_PARAMETERS),
      ...{ answeredAt: iso(answeredAt), receivedAt: iso(answeredAt), dueAt: iso(memory.dueAt) },
    });
    const reason = WHY[Math.floor(chance() * WHY.length)];
    if (!correct && chance() < 0.6 && reason !== undefined)
      missReasons.push({ reviewId: id, itemId, reason, givenAt: iso(answeredAt) });
  }
}

/** The right response, or one that is not: of options the wrong one that comes first by its id, so that mistakes are made again. */
function responseTo({ question, answerKey: { key } }: Generated, isRight: boolean): Response {
  const ids = question.options.map(({ id }) => id);
  switch (key.kind) {
    case 'ordering':
      return { order: isRight ? key.order : key.order.toReversed() };
    case 'matching':
      return {
        pairs: isRight
          ? key.pairs
          : Object.fromEntries(Object.keys(key.pairs).map((prompt, at) => [prompt, ids[at % ids.length] ?? ''])),
      };
    case 'recall':
      return { text: isRight ? (key.accepted[0] ?? '') : 'something else' };
    default: {
      const wrong = ids.filter((id) => !key.choices.includes(id)).sort();
      return { choices: isRight ? key.choices : [...wrong, ...key.choices].slice(0, key.choices.length) };
    }
  }
}

/** Gives whoever is on the page that past, and goes to the page of progress; answers what was brought. */
export async function bringPast(page: Page, past: LongPast, more: Partial<LearnerFile> = {}): Promise<BroughtPast> {
  const brought = longPast(past);
  await page.goto('/progress');
  const status = await page.evaluate(
    async (file) => {
      const headers = { 'content-type': 'application/json' };
      await (await fetch('/api/practice/next', { method: 'POST', headers, body: '{}' })).text();
      const own = await (await fetch('/api/me/export')).json();
      const body = JSON.stringify({ ...own, ...file });
      return (await fetch('/api/me/import', { method: 'POST', headers, body })).status;
    },
    { ...brought, ...more },
  );
  expect(status, 'the import').toBe(200);
  await page.reload();
  return brought;
}

const iso = (ms: number): string => new Date(ms).toISOString();
