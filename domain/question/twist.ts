/**
 * How a question of an item is turned. `pair`: the plain question of the same chance with one need changed, so that the answer changes.
 * `reverse`: the plain stem, asked for the need that rules one option out. Both are for learning only: an exam asks plain questions.
 */
export type Twist = 'plain' | 'pair' | 'reverse';

/** Seeds below this number are plain: the low 30 bits of a seed are its chance, and the two above them name the twist. */
export const CHANCES = 0x4000_0000;

const twists: readonly Twist[] = ['plain', 'pair', 'reverse'];

/** The twist that a seed (an unsigned 32-bit number) asks for; an item that cannot give it is asked plainly. */
export function twistOf(seed: number): Twist {
  return twists[seed >>> 30] ?? 'plain';
}

/** The seed with the same chance and this twist: same context, slots and cues. */
export function twistSeed(seed: number, twist: Twist): number {
  return chanceOf(seed) + twists.indexOf(twist) * CHANCES;
}

/** The low 30 bits of a seed: all that chance has a say in. */
export function chanceOf(seed: number): number {
  return seed & (CHANCES - 1);
}
