import type { Bank } from '@/domain/bank/bank';
import type { Item } from '@/domain/bank/item';
import type { LoggedAnswer, Mistake } from '@/domain/progress/logged-answer';
import type { QuestionForm } from '@/domain/question/form-of';
import { generate } from '@/domain/question/generate';
import type { Memory } from '@/domain/scheduling/memory';
import { streamOf } from './schedule/random';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 21, 12);
/** Three years of a hundred answers a day. */
const YEARS = 3;
const VARIANTS = 12;

interface Asked {
  form: QuestionForm;
  variants: string[];
  mistake: Mistake | null;
}

/** So many answers of one learner to the items of a bank, as they might be after years, and the memories that go with them. */
export function longLog(
  { items }: Bank,
  answers: number,
): { rows: LoggedAnswer[]; memories: Map<string, Memory>; now: number } {
  const asked = [...items.values()].map((item) => ({ item, ...askedOf(item) }));
  const stream = streamOf(2026);
  const begin = NOW - YEARS * 365 * DAY_MS;
  const rows: LoggedAnswer[] = [];
  const met = new Map<string, Memory>();
  for (let at = 0; at < answers; at++) {
    const one = asked[Math.floor(stream() * asked.length)];
    if (one === undefined) throw new Error('The bank is empty.');
    const { item, form, variants, mistake } = one;
    const answeredAt = Math.floor(begin + ((NOW - begin) * at) / answers);
    const predicted = met.has(item.id) ? 0.5 + 0.5 * stream() : null;
    const correct = stream() < (predicted ?? 0.4);
    const dueAt = answeredAt + Math.floor(30 * stream() * DAY_MS);
    rows.push({
      ...{ itemId: item.id, answeredAt, dueAt, correct, predicted, form },
      confidence: stream() < 0.2 ? 'guess' : stream() < 0.6 ? 'fairly' : 'sure',
      effortMs: Math.floor(5_000 + 60_000 * stream() ** 2),
      // As from a database: a text of its own in each row.
      variant: `${variants[Math.floor(stream() * variants.length)]} `.trim(),
      mistake: correct ? null : mistake,
    });
    met.set(item.id, memoryOf(item.id, answeredAt, dueAt));
  }
  return { rows, memories: met, now: NOW };
}

function askedOf(item: Item): Asked {
  const made = Array.from({ length: VARIANTS }, (_, seed) => generate(item, seed));
  const { question, answerKey } = made[0] ?? generate(item, 0);
  const { key } = answerKey;
  const variants = made.map(({ variant }) => variant);
  if (!('choices' in key)) return { form: question.kind, variants, mistake: null };
  const wrong = question.options.map(({ id }) => id).filter((id) => !key.choices.includes(id));
  return { form: question.kind, variants, mistake: { chosen: wrong.slice(0, key.choices.length), right: key.choices } };
}

function memoryOf(itemId: string, lastReviewedAt: number, dueAt: number): Memory {
  const scheduledDays = Math.max(1, Math.round((dueAt - lastReviewedAt) / DAY_MS));
  const rest = { difficulty: 5, state: 'review', step: 0, reps: 5, lapses: 0 } as const;
  return { itemId, stability: scheduledDays, dueAt, lastReviewedAt, scheduledDays, ...rest };
}
