/** A stream of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Stream = () => number;

export function streamOf(seed: number): Stream {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mix(state);
  };
}

/**
 * One number from 0 to below 1 for one answer: the same pupil, item and count of answers draw the same luck whatever was asked in
 * between, so that two policies meet the same pupil.
 */
export function drawFor(seed: number, item: number, answer: number, purpose: number): number {
  return mix(
    (Math.imul(seed, 0x9e3779b1) ^ Math.imul(item * 4 + purpose + 1, 0x85ebca6b)) + Math.imul(answer, 0xc2b2ae35),
  );
}

/** A draw from the normal distribution with mean 0 and standard deviation 1 (Box and Muller). */
export function normal(stream: Stream): number {
  return Math.sqrt(-2 * Math.log(1 - stream())) * Math.cos(2 * Math.PI * stream());
}

function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) / 4_294_967_296;
}
