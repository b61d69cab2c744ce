import { DAY_MS, recallAfter } from '../fsrs';
import type { Review } from '../memory';
import { DEFAULT_PARAMETERS, fittedParameters } from '../parameters';
import { review } from '../review';

/** A stream of numbers from 0 (included) to 1 that follows from its seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The log of a learner whose memory follows FSRS-6 with the weights given, asked each item after ever longer gaps. */
export function simulatedLog(weights: readonly number[], seed: number, answers: number, guess: number): Review[] {
  const chance = numbersFrom(seed);
  const truth = fittedParameters({ id: 'truth', weights }, DEFAULT_PARAMETERS.desiredRetention);
  const log: Review[] = [];
  for (let item = 0; log.length < answers; item += 1) {
    let memory = null;
    let at = Date.UTC(2026, 0, 1) + Math.floor(chance() * 60) * DAY_MS;
    for (let turn = 0; turn < 8; turn += 1) {
      const elapsed = memory === null ? 0 : (at - memory.lastReviewedAt) / DAY_MS;
      const recall: number = memory === null ? 0.4 : recallAfter(truth, elapsed, memory.stability);
      const isRight = chance() < recall + (1 - recall) * guess;
      const id = `${item}-${turn}`;
      const answer: Review = {
        ...{ id, event: 'answer', issuedId: id, itemId: `i${item}`, answeredAt: at, receivedAt: at },
        ...{ rating: isRight ? 'good' : 'again', guessed: false, parameters: DEFAULT_PARAMETERS.id },
      };
      log.push(answer);
      memory = review(memory, answer, truth);
      at += Math.max(1, Math.round((1 + turn) * (1 + chance() * 4))) * DAY_MS;
    }
  }
  return log.toSorted((a, b) => a.answeredAt - b.answeredAt).slice(0, answers);
}
