/**
 * What one answer does to a memory, by FSRS-6 in plain numbers (open-spaced-repetition, fsrs4anki wiki, "The Algorithm"), without
 * rounding, fuzz and due dates: the planner asks for it a million times. Stability in days, difficulty 1 to 10, recall 0 to 1.
 */
export interface MemorySteps {
  /** Recall after so many days, fractions included, of a stability. */
  recall(days: number, stability: number): number;
  firstStability(isRight: boolean): number;
  firstDifficulty(isRight: boolean): number;
  /** After a right answer on a later day, when recall had fallen to that. */
  rightStability(stability: number, difficulty: number, recall: number): number;
  wrongStability(stability: number, difficulty: number, recall: number): number;
  /** After another answer on the same day. */
  sameDayStability(stability: number, isRight: boolean): number;
  nextDifficulty(difficulty: number, isRight: boolean): number;
}

/** FSRS's own limits of stability, in days. */
const LEAST_STABILITY = 0.001;
const MOST_STABILITY = 36500;
const AGAIN = 1;
const GOOD = 3;
const EASY = 4;

/** The steps of a set of 21 FSRS-6 weights, right being `good` and wrong `again`. Refuses fewer weights. */
export function memorySteps(weights: readonly number[]): MemorySteps {
  const w = (index: number): number => {
    const weight = weights[index];
    if (weight === undefined) throw new Error(`FSRS-6 has 21 weights, here are ${weights.length}`);
    return weight;
  };
  const decay = -w(20);
  const scale = 0.9 ** (1 / decay) - 1;
  const growth = Math.exp(w(8));
  const startOf = (grade: number) => clamp(w(4) - Math.exp((grade - 1) * w(5)) + 1, 1, 10);
  const easiest = w(4) - Math.exp((EASY - 1) * w(5)) + 1;
  const [lapseDifficulty, lapseStability, lapseRecall] = [w(12), w(13), w(14)];
  const [spacing, saturation] = [w(10), w(9)];
  const shortTerm = w(17) * w(18);
  return {
    recall: (days, stability) => (1 + (scale * days) / stability) ** decay,
    firstStability: (isRight) => w(isRight ? GOOD - 1 : AGAIN - 1),
    firstDifficulty: (isRight) => startOf(isRight ? GOOD : AGAIN),
    rightStability: (stability, difficulty, recall) =>
      Math.min(
        MOST_STABILITY,
        stability *
          (1 + growth * (11 - difficulty) * stability ** -saturation * (Math.exp((1 - recall) * spacing) - 1)),
      ),
    wrongStability: (stability, difficulty, recall) => {
      const after =
        w(11) *
        difficulty ** -lapseDifficulty *
        ((stability + 1) ** lapseStability - 1) *
        Math.exp((1 - recall) * lapseRecall);
      return clamp(stability / Math.exp(shortTerm), LEAST_STABILITY, Math.max(LEAST_STABILITY, after));
    },
    sameDayStability: (stability, isRight) => {
      const grows = stability ** -w(19) * Math.exp(w(17) * ((isRight ? GOOD : AGAIN) - GOOD + w(18)));
      return clamp(stability * (isRight ? Math.max(1, grows) : grows), LEAST_STABILITY, MOST_STABILITY);
    },
    nextDifficulty: (difficulty, isRight) => {
      const step = -w(6) * ((isRight ? GOOD : AGAIN) - GOOD);
      const damped = difficulty + (step * (10 - difficulty)) / 9;
      return clamp(w(7) * easiest + (1 - w(7)) * damped, 1, 10);
    },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
