import { wilson } from '@/domain/exam/score/wilson';
import type { Confidence } from '@/domain/grading/verdict';
import { CONFIDENCES } from './answer-log';
import type { Band } from './band';
import type { Tally, WalkedAnswer } from './walk-log';

/** How answers of one stated confidence came out. */
export interface ConfidenceLevel {
  confidence: Confidence;
  answers: number;
  right: number;
  share: number | null;
  band: Band | null;
}

/** An item that was answered so, and how often. */
export interface ItemCount {
  itemId: string;
  times: number;
  /** Milliseconds since the epoch. */
  lastAt: number;
  /** Whether it was answered right since, by knowing: not as a guess. */
  isMended: boolean;
}

export interface StatedConfidence {
  /** Guess, fairly, sure. */
  levels: ConfidenceLevel[];
  /** Items guessed right: those not mended first, then the latest. */
  lucky: ItemCount[];
  /** Items answered wrong while sure, in the same order. */
  sureMistakes: ItemCount[];
}

/** Counts what learners said of their answers before the verdict against the verdict. */
export function tallyStatedConfidence(): Tally<StatedConfidence> {
  const counts = { guess: { answers: 0, right: 0 }, fairly: { answers: 0, right: 0 }, sure: { answers: 0, right: 0 } };
  const lucky = new Map<string, ItemCount>();
  const sureMistakes = new Map<string, ItemCount>();
  return {
    add(answer) {
      const { itemId, correct, confidence } = answer;
      const level = counts[confidence];
      level.answers += 1;
      if (correct) level.right += 1;
      if (correct && confidence === 'guess') count(lucky, answer);
      else if (!correct && confidence === 'sure') count(sureMistakes, answer);
      else if (correct) {
        mend(lucky.get(itemId));
        mend(sureMistakes.get(itemId));
      }
    },
    result() {
      const levels = CONFIDENCES.map((confidence) => {
        const { answers, right } = counts[confidence];
        if (answers === 0) return { confidence, answers, right, share: null, band: null };
        return { confidence, answers, right, share: right / answers, band: wilson(right, answers) };
      });
      return { levels, lucky: ordered(lucky), sureMistakes: ordered(sureMistakes) };
    },
  };
}

function count(items: Map<string, ItemCount>, { itemId, answeredAt }: WalkedAnswer): void {
  const known = items.get(itemId);
  if (known === undefined) items.set(itemId, { itemId, times: 1, lastAt: answeredAt, isMended: false });
  else {
    known.times += 1;
    known.lastAt = answeredAt;
    known.isMended = false;
  }
}

function mend(item: ItemCount | undefined): void {
  if (item !== undefined) item.isMended = true;
}

function ordered(items: ReadonlyMap<string, ItemCount>): ItemCount[] {
  return [...items.values()].sort((a, b) => Number(a.isMended) - Number(b.isMended) || b.lastAt - a.lastAt);
}
