import type { Item } from '@/domain/bank/item';
import { expectedEffortMs } from '@/domain/grading/expected-effort';
import { grade } from '@/domain/grading/grade';
import { rate } from '@/domain/grading/rate';
import { digestQuestion } from '@/domain/question/digest-question';
import { drawSeed } from '@/domain/question/draw-seed';
import { generate } from '@/domain/question/generate';
import type { Memory, Review } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { apply } from '@/domain/scheduling/replay';
import type { ItemIndex } from '@/domain/session/index-items';
import { DAILY_NEW, select } from '@/domain/session/select';
import { someResponse } from './some-response';

const memories = new Map<string, Memory>();
let turns = 0;

/** What the domain does for one answer and the next question, without a store: judge, move the memory, choose, generate, hash. */
export function domainTurn(bank: { index: ItemIndex; items: ReadonlyMap<string, Item> }): void {
  const now = Date.now() + turns * 60_000;
  turns += 1;
  if (memories.size > 30) memories.clear();
  const selection = select({
    items: bank.index,
    memories,
    now,
    timeZone: 'Europe/Oslo',
    introducedToday: Math.min(memories.size, DAILY_NEW - 1),
    dailyNew: DAILY_NEW,
    recentTopics: [],
    chance: Math.random(),
  });
  const item =
    selection.status === 'item' ? bank.items.get(selection.itemId) : [...bank.items.values()][turns % bank.items.size];
  if (!item) throw new Error('The bank is empty.');
  const { question, answerKey } = generate(item, drawSeed(item, [], turns));
  digestQuestion(question);
  const graded = grade(question, answerKey.key, someResponse(question));
  if (graded.status === 'malformed') throw new Error(graded.message);
  const expectedMs = expectedEffortMs(question);
  const rated = rate({
    correct: graded.verdict.correct,
    confidence: 'fairly',
    effortMs: 20_000,
    expectedMs,
    dontKnow: false,
  });
  const memory = memories.get(item.id) ?? null;
  const answeredAt = Math.max(now, (memory?.lastReviewedAt ?? 0) + 1);
  const review: Review = {
    ...{ id: `turn-${turns}`, event: 'answer', issuedId: `issued-${turns}` },
    itemId: item.id,
    answeredAt,
    receivedAt: answeredAt,
    ...rated,
    parameters: DEFAULT_PARAMETERS.id,
  };
  memories.set(item.id, apply(memory, review, [], DEFAULT_PARAMETERS));
}
