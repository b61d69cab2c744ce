import type { Confidence } from '@/domain/grading/verdict';
import type { LoggedAnswer } from './logged-answer';
import type { Tally } from './walk-log';
import { type Band, wilsonBand } from './wilson';

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

const LEVELS: readonly Confidence[] = ['guess', 'fairly', 'sure'];

/** Counts what learners said of their answers before the verdict against the verdict. */
export class StatedConfidenceTally implements Tally {
  readonly #levels = {
    guess: { answers: 0, right: 0 },
    fairly: { answers: 0, right: 0 },
    sure: { answers: 0, right: 0 },
  };
  readonly #lucky = new Map<string, ItemCount>();
  readonly #sureMistakes = new Map<string, ItemCount>();

  add(answer: LoggedAnswer): void {
    const { itemId, correct, confidence } = answer;
    const level = this.#levels[confidence];
    level.answers += 1;
    if (correct) level.right += 1;
    if (correct && confidence === 'guess') count(this.#lucky, answer);
    else if (!correct && confidence === 'sure') count(this.#sureMistakes, answer);
    else if (correct) {
      mend(this.#lucky.get(itemId));
      mend(this.#sureMistakes.get(itemId));
    }
  }

  result(): StatedConfidence {
    const levels = LEVELS.map((confidence) => {
      const { answers, right } = this.#levels[confidence];
      if (answers === 0) return { confidence, answers, right, share: null, band: null };
      return { confidence, answers, right, share: right / answers, band: wilsonBand(right, answers) };
    });
    return { levels, lucky: ordered(this.#lucky), sureMistakes: ordered(this.#sureMistakes) };
  }
}

function count(items: Map<string, ItemCount>, { itemId, answeredAt }: LoggedAnswer): void {
  const times = (items.get(itemId)?.times ?? 0) + 1;
  items.set(itemId, { itemId, times, lastAt: answeredAt, isMended: false });
}

function mend(item: ItemCount | undefined): void {
  if (item !== undefined) item.isMended = true;
}

function ordered(items: ReadonlyMap<string, ItemCount>): ItemCount[] {
  return [...items.values()].sort((a, b) => Number(a.isMended) - Number(b.isMended) || b.lastAt - a.lastAt);
}
